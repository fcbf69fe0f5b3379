using System.Text;
using EmploymentNet.Core.Content.Delivery;

namespace EmploymentNet.Core.Content.USync;

/// <summary>One file an item, named after it; names do not matter on import, so they only have to be readable and unique.</summary>
internal static class UsyncFileNames
{
    /// <summary>
    /// Path of each item. Of several with one name the first keeps it; the others carry the start of their key.
    /// </summary>
    public static IEnumerable<(T Item, string Path)> Of<T>(
        string folder, IEnumerable<T> items, Func<T, string> name, Func<T, Guid> key)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in items)
        {
            var plain = name(item);
            yield return (item, $"{folder}/{(taken.Add(plain) ? plain : $"{plain}_{key(item).ToString("N")[..8]}")}.config");
        }
    }

    public static string Lower(string name) => name.ToLowerInvariant();

    public static string Hyphened(string name) => UrlSegment.Of(name);

    /// <summary>Data types keep their capitals: <c>Label (string)</c> becomes <c>LabelString</c>.</summary>
    public static string Pascal(string name)
    {
        var pascal = new StringBuilder(name.Length);
        var wordStarts = true;
        foreach (var c in name)
        {
            if (char.IsAsciiLetterOrDigit(c))
                pascal.Append(wordStarts ? char.ToUpperInvariant(c) : c);
            wordStarts = !char.IsAsciiLetterOrDigit(c);
        }

        return pascal.ToString();
    }
}
