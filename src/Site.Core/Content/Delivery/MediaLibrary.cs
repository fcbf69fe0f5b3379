using System.Text.Json;
using EmploymentNet.Core.Content.Nodes;
using EmploymentNet.Core.Content.Schema;

namespace EmploymentNet.Core.Content.Delivery;

/// <summary>Media items by key, as the Delivery API shows them, with their custom properties filled.</summary>
/// <param name="folder">Where the files lie; <c>/media/x/y.svg</c> is <c>x/y.svg</c> below it.</param>
public sealed class MediaLibrary(ContentSchema schema, IEnumerable<MediaNode> items, string folder)
{
    private readonly Dictionary<Guid, MediaNode> _items = items.ToDictionary(item => item.Key);
    private readonly Dictionary<Guid, ApiMediaWithCrops?> _shown = [];

    public ApiMediaWithCrops? Find(Guid key)
    {
        lock (_shown)
        {
            if (!_shown.TryGetValue(key, out var media))
                _shown[key] = media = _items.GetValueOrDefault(key) is { Trashed: false } item ? Show(item) : null;
            return media;
        }
    }

    /// <summary>The path of the file: upload fields hold it as text, the image cropper (and newer upload fields) as JSON.</summary>
    public static string Source(MediaNode item)
    {
        var value = item.Value("umbracoFile", null) ?? "";
        if (!value.StartsWith('{'))
            return value;
        using var json = JsonDocument.Parse(value);
        return json.RootElement.TryGetProperty("src", out var source) ? source.GetString() ?? "" : "";
    }

    private ApiMediaWithCrops Show(MediaNode item)
    {
        var url = Source(item);
        var file = MediaFile.Read(FilePath(url));
        return new ApiMediaWithCrops
        {
            Id = item.Key,
            Name = item.Name,
            MediaType = item.ContentType,
            Url = url,
            Extension = Path.GetExtension(url) is { Length: > 1 } extension ? extension[1..] : null,
            Width = file?.Width,
            Height = file?.Height,
            Bytes = file?.Bytes,
            Properties = (schema.MediaType(item.ContentType)?.Properties ?? [])
                .Where(property => !property.Alias.StartsWith("umbraco", StringComparison.Ordinal))
                .ToDictionary(property => property.Alias, property => (object?)item.Value(property.Alias, null)),
        };
    }

    private string FilePath(string url) => Path.Combine(folder, url.Replace("/media/", "", StringComparison.Ordinal).TrimStart('/'));
}
