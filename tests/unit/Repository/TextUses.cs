using System.Text.RegularExpressions;

namespace EmploymentNet.UnitTests.Repository;

/// <param name="Set">The set the text is looked up in; null where no such set lies in reach of the file.</param>
/// <param name="Key">The key, or with <paramref name="IsPrefix"/> the fixed beginning of keys made at run time.</param>
public sealed record TextUse(string File, string? Set, string Key, bool IsPrefix)
{
    public bool IsKept => Set is not null && (IsPrefix
        ? TextResources.KeysOf(Set).Any(key => key.StartsWith(Key, StringComparison.Ordinal))
        : TextResources.KeysOf(Set).Contains(Key));
}

/// <summary>Finds where source and templates look texts up: through an injected localiser, or as a validation message.</summary>
public static partial class TextUses
{
    public static IEnumerable<TextUse> InRepository() =>
        RepositoryFiles.Below("src/Site", ".cs", ".cshtml").SelectMany(file => In(file, RepositoryFiles.Read(file)));

    private static IEnumerable<TextUse> In(string file, string source)
    {
        var localisers = Localiser().Matches(ImportsAbove(file) + source)
            .GroupBy(match => match.Groups["name"].Value, match => match.Groups["type"].Value)
            .ToDictionary(group => group.Key, group => FindSet(file, ImportsAbove(file) + source, group.Last()));
        var lookups =
            from lookup in Lookup().Matches(source)
            let name = lookup.Groups["name"].Value
            where localisers.ContainsKey(name)
            from key in Key().Matches(FirstArgument(source[(lookup.Index + lookup.Length)..]))
            select Use(file, localisers[name], key.Groups["key"].Value, key.Groups["made"].Captures.Any(sign => sign.Length > 0));
        var messages =
            from message in Message().Matches(source)
            select Use(file, FindSet(file, source, "Texts"), message.Groups["key"].Value, made: false);
        return lookups.Concat(messages);
    }

    private static TextUse Use(string file, string? set, string key, bool made) =>
        new(file, set, made ? key.Split('{')[0] : key, made);

    private static string ImportsAbove(string file) => file.EndsWith(".cshtml", StringComparison.Ordinal)
        ? string.Concat(FoldersUpFrom(file).Reverse().Select(folder => $"{folder}/_ViewImports.cshtml")
            .Where(imports => imports != file && File.Exists(Path.Combine(RepositoryFiles.Root, imports))).Select(RepositoryFiles.Read))
        : "";

    /// <summary>As the compiler finds the marker type: from the file's own folder upwards, or below a using; a full name from the root.</summary>
    private static string? FindSet(string file, string source, string type)
    {
        var path = type.Replace('.', '/').Replace("EmploymentNet/", "", StringComparison.Ordinal);
        var usings = Using().Matches(source).Select(match => "src/" + match.Groups[1].Value.Replace('.', '/'));
        return FoldersUpFrom(file).Concat(usings).Append("src").Select(folder => $"{folder}/{path}").FirstOrDefault(TextResources.Sets.Contains);
    }

    private static IEnumerable<string> FoldersUpFrom(string file)
    {
        for (var folder = RepositoryFiles.FolderOf(file); folder.StartsWith("src/Site", StringComparison.Ordinal); folder = RepositoryFiles.FolderOf(folder))
            yield return folder;
    }

    private static string FirstArgument(string rest)
    {
        var (depth, quoted) = (0, false);
        for (var index = 0; index < rest.Length; index++)
        {
            var letter = rest[index];
            if (letter == '"')
                quoted = !quoted;
            else if (!quoted && letter is '(' or '[' or '{')
                depth++;
            else if (!quoted && (depth == 0 && letter is ',' or ']'))
                return rest[..index];
            else if (!quoted && letter is ')' or ']' or '}')
                depth--;
        }
        return "";
    }

    [GeneratedRegex(@"I(?:String|Html)Localizer<(?<type>[\w.]+)>\s+(?<name>\w+)")]
    private static partial Regex Localiser();

    [GeneratedRegex(@"(?<![\w.])(?<name>\w+)\[")]
    private static partial Regex Lookup();

    /// <summary>The whole argument, or one branch of a choice; what a choice compares with is no key.</summary>
    [GeneratedRegex("""(?:^|\?|:|=>)\s*(?<made>\$?)"(?<key>[^"]+)"(?<made>(?:\s*\+)?)(?!\s*=>)""")]
    private static partial Regex Key();

    [GeneratedRegex("""ErrorMessage\s*=\s*"(?<key>\w+)"|AddModelError\([^,]+,\s*"(?<key>\w+)"\)""")]
    private static partial Regex Message();

    [GeneratedRegex(@"^@?using EmploymentNet\.(Site\.[\w.]+);?\s*$", RegexOptions.Multiline)]
    private static partial Regex Using();
}
