namespace EmploymentNet.Core.Content.Delivery;

public sealed record ApiMediaWithCrops
{
    public ImageFocalPoint? FocalPoint { get; init; }

    public IReadOnlyList<ImageCrop>? Crops { get; init; } = [];

    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string MediaType { get; init; }

    public required string Url { get; init; }

    public string? Extension { get; init; }

    public int? Width { get; init; }

    public int? Height { get; init; }

    public int? Bytes { get; init; }

    public IReadOnlyDictionary<string, object?> Properties { get; init; } = new Dictionary<string, object?>();
}
