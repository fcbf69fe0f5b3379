using System.Xml.Linq;

namespace EmploymentNet.UnitTests.Repository;

/// <summary>The texts of the interface: each set is a pair of files, <c>X.fi.resx</c> and <c>X.sv.resx</c>.</summary>
public static class TextResources
{
    public const string Finnish = ".fi.resx";
    public const string Swedish = ".sv.resx";

    /// <summary>Paths without language and ending, e.g. <c>src/Site/Features/Shared/Texts</c>.</summary>
    public static IReadOnlySet<string> Sets { get; } =
        RepositoryFiles.Below("src", ".resx").Select(file => file[..^Finnish.Length]).ToHashSet();

    public static IEnumerable<KeyValuePair<string, string>> Read(string file) =>
        from data in XDocument.Parse(RepositoryFiles.Read(file)).Root!.Elements("data")
        select KeyValuePair.Create(data.Attribute("name")!.Value, data.Element("value")!.Value);

    public static IReadOnlySet<string> KeysOf(string set) => Read(set + Finnish).Select(text => text.Key).ToHashSet();
}
