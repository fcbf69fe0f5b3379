using EmploymentNet.Core.Content;
using EmploymentNet.Core.Content.Authoring;
using EmploymentNet.Core.Content.Delivery;
using EmploymentNet.Core.Content.Mapping;
using EmploymentNet.Core.Content.Nodes;
using EmploymentNet.Core.Content.USync;

namespace EmploymentNet.UnitTests.Content;

/// <summary>The content folder of this repository, read once for all tests.</summary>
internal static class Repository
{
    public static readonly ContentFolder Folder = new(Path.Combine(Root(), "umbraco"));

    private static readonly Lazy<UsyncReading> LazyReading = new(() => UsyncReader.Read(Folder.Usync));
    private static readonly Lazy<ContentSnapshot> LazySnapshot =
        new(() => SnapshotBuilder.Build(Package, Folder.Media, problem => throw new InvalidOperationException(problem)));

    public static UsyncReading Reading => LazyReading.Value;

    public static ContentPackage Package => Reading.Package;

    public static ContentSnapshot Snapshot => LazySnapshot.Value;

    public static DocumentBuilder Builder(ContentPackage package) => new(
        package.Schema, new NodeTree<ContentNode>(package.Content), new MediaLibrary(package.Schema, package.Media, Folder.Media));

    /// <summary>Every document of the seed, in each culture in which it is published.</summary>
    public static IEnumerable<(ApiContentResponse Document, string Culture)> Documents()
    {
        var builder = Builder(Package);
        return
            from node in Package.Content
            from language in Package.Schema.Languages
            let document = builder.Build(node, language.IsoCode)
            where document is not null
            select (document, language.IsoCode);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "EmploymentNet.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
