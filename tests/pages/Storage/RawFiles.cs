using System.Text;

namespace EmploymentNet.PageTests.Storage;

/// <summary>The bytes of every file below a folder as they lie on disk, whatever program wrote them.</summary>
public sealed class RawFiles
{
    private readonly List<(string Name, byte[] Bytes)> _files;

    public RawFiles(string folder) =>
        _files = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => (Path.GetRelativePath(folder, file), Read(file)))];

    public IEnumerable<string> Names => _files.Select(file => file.Name);

    public IEnumerable<string> Holding(byte[] bytes) =>
        _files.Where(file => file.Bytes.AsSpan().IndexOf(bytes) >= 0).Select(file => file.Name);

    /// <summary>In either of the encodings in which text lies about.</summary>
    public IEnumerable<string> Holding(string text) =>
        Holding(Encoding.UTF8.GetBytes(text)).Concat(Holding(Encoding.Unicode.GetBytes(text)));

    private static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
