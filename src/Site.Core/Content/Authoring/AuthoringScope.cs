using EmploymentNet.Core.Content.Nodes;
using EmploymentNet.Core.Content.Schema;

namespace EmploymentNet.Core.Content.Authoring;

/// <summary>What a value may refer to while its file is being turned into a node, and where problems go.</summary>
public sealed class AuthoringScope(
    ContentSchema schema, IReadOnlySet<Guid> content, IReadOnlyDictionary<Guid, MediaNode> media, string file, List<AuthoringProblem> problems)
{
    public ContentSchema Schema => schema;

    public void Complain(int line, string reason) => problems.Add(new AuthoringProblem(file, line, reason));

    /// <summary>Key of <c>id:service-x</c> or <c>service-x</c>; complains when no node has it, here or in the folder.</summary>
    public Guid? Content(string reference, int line)
    {
        var id = reference.Trim();
        id = id.StartsWith("id:", StringComparison.Ordinal) ? id[3..] : id;
        var key = AuthoringKeys.Content(id);
        if (content.Contains(key))
            return key;
        Complain(line, $"no page has the id \"{id}\"");
        return null;
    }

    /// <summary>The item of <c>media:map.svg</c>; complains when there is none.</summary>
    public MediaNode? Media(string reference, int line)
    {
        var name = reference.Trim();
        name = name.StartsWith("media:", StringComparison.Ordinal) ? name[6..] : name;
        if (media.GetValueOrDefault(AuthoringKeys.Media(name)) is { } item)
            return item;
        Complain(line, $"no media file is called \"{name}\"; list it in MEDIA.txt");
        return null;
    }
}
