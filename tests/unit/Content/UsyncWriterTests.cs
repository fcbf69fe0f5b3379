using EmploymentNet.Core.Content.Store;
using EmploymentNet.Core.Content.USync;

namespace EmploymentNet.UnitTests.Content;

public sealed class UsyncWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Our_own_folder_is_read_without_a_problem()
    {
        Assert.Empty(Repository.Reading.Problems);
    }

    [Fact]
    public void Writing_what_was_read_gives_the_same_files_byte_for_byte()
    {
        UsyncWriter.Write(Repository.Package, _folder.Path);

        AssertSameFiles(Repository.Folder.Usync, _folder.Path);
    }

    [Fact]
    public void What_went_through_the_store_comes_out_byte_for_byte()
    {
        var stored = Repository.Package with
        {
            Content = [.. Repository.Package.Content.Select(node => StoredContent.Import(node).Draft())],
            Media = [.. Repository.Package.Media.Select(node => StoredMedia.Import(node).Node())],
            Dictionary = [.. Repository.Package.Dictionary.Select(item => StoredText.Import(item).Item())],
        };

        UsyncWriter.Write(stored, _folder.Path);

        AssertSameFiles(Repository.Folder.Usync, _folder.Path);
    }

    private static void AssertSameFiles(string expected, string actual)
    {
        Assert.Equal(Files(expected), Files(actual));
        Assert.All(Files(expected), file =>
            Assert.Equal(File.ReadAllText(Path.Combine(expected, file)), File.ReadAllText(Path.Combine(actual, file))));
        Assert.All(Files(expected), file =>
            Assert.True(File.ReadAllBytes(Path.Combine(expected, file)).SequenceEqual(File.ReadAllBytes(Path.Combine(actual, file))), file));
    }

    private static List<string> Files(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal)];
}
