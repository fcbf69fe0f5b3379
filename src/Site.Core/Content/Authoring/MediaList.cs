using System.Text.Json.Nodes;
using EmploymentNet.Core.Content.Nodes;
using EmploymentNet.Core.Content.Schema;
using EmploymentNet.Core.Content.USync;

namespace EmploymentNet.Core.Content.Authoring;

/// <summary>MEDIA.txt: a line for each file beside it, <c>file | name | Finnish alternative text | Swedish one</c>.</summary>
internal static class MediaList
{
    public const string FileName = "MEDIA.txt";

    public static IEnumerable<AuthoredMedia> Read(string path, ContentSchema schema, DateTime created, List<AuthoringProblem> problems)
    {
        foreach (var (line, number) in File.ReadAllLines(path).Select((line, index) => (line, index + 1)))
        {
            if (line.Trim().Length == 0 || line.StartsWith("# ", StringComparison.Ordinal))
                continue;
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            var source = Path.Combine(Path.GetDirectoryName(path)!, cells[0]);
            if (cells.Length is < 2 or > 4 || cells[1].Length == 0)
                problems.Add(new AuthoringProblem(path, number, "a line is \"file | name | Finnish alternative text | Swedish one\""));
            else if (!File.Exists(source))
                problems.Add(new AuthoringProblem(path, number, $"there is no file \"{cells[0]}\" beside the list"));
            else
                yield return new AuthoredMedia(Node(cells, schema, created, number), source, MediaPath(cells[0]));
        }
    }

    private static MediaNode Node(string[] cells, ContentSchema schema, DateTime created, int order)
    {
        var type = schema.MediaType(TypeAlias(Path.GetExtension(cells[0]).ToLowerInvariant()))
            ?? throw new InvalidOperationException($"The media type for {cells[0]} is not in the schema.");
        return new MediaNode
        {
            Key = AuthoringKeys.Media(cells[0]),
            Name = cells[1],
            ContentType = type.Alias,
            CreateDate = created,
            SortOrder = order - 1,
            Properties = Written(type).ToDictionary(
                property => property.Alias, property => (IReadOnlyList<PropertyValue>)[PropertyValue.Invariant(Value(property, cells))]),
        };
    }

    /// <summary>uSync leaves out what it can read from the file.</summary>
    private static IEnumerable<PropertyType> Written(ContentType type) =>
        type.Properties.Where(property => property.EditorAlias != PropertyEditors.Label);

    private static string Value(PropertyType property, string[] cells) => property.Alias switch
    {
        "altText" => cells.ElementAtOrDefault(2) ?? "",
        "altTextSv" => cells.ElementAtOrDefault(3) ?? "",
        _ when property.EditorAlias == PropertyEditors.ImageCropper => UsyncJson.Write(
            new JsonObject { ["crops"] = null, ["focalPoint"] = null, ["src"] = $"/media/{MediaPath(cells[0])}" }),
        _ => $"/media/{MediaPath(cells[0])}",
    };

    private static string MediaPath(string file) => $"{AuthoringKeys.Media(file).ToString("N")[..8]}/{file}";

    private static string TypeAlias(string extension) => extension switch
    {
        ".svg" => "umbracoMediaVectorGraphics",
        ".pdf" or ".doc" or ".docx" => "umbracoMediaArticle",
        ".jpg" or ".jpeg" or ".png" or ".gif" or ".webp" => "Image",
        _ => "File",
    };
}
