using System.Text.Json;

namespace EmploymentNet.Core.Content.Delivery;

internal static class MediaPickerConverter
{
    /// <summary>Always a list, also for a picker of one; what is chosen at the pick wins over what the item carries.</summary>
    public static List<ApiMediaWithCrops> Convert(string stored, DocumentBuilder builder) => stored.Length == 0
        ? []
        : [.. (JsonSerializer.Deserialize<List<Pick>>(stored, DeliveryJson.Options) ?? [])
            .Select(pick => builder.Media.Find(pick.MediaKey) is { } media
                ? media with { FocalPoint = pick.FocalPoint ?? media.FocalPoint, Crops = pick.Crops ?? media.Crops }
                : null)
            .OfType<ApiMediaWithCrops>()];

    private sealed record Pick(Guid MediaKey, IReadOnlyList<ImageCrop>? Crops, ImageFocalPoint? FocalPoint);
}
