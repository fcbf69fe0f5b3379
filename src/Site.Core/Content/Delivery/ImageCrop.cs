namespace EmploymentNet.Core.Content.Delivery;

public sealed record ImageCrop(string? Alias, int Width, int Height, ImageCropCoordinates? Coordinates);
