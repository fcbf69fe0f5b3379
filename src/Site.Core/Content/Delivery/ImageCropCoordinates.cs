namespace EmploymentNet.Core.Content.Delivery;

/// <summary>Fractions to cut from the left, top, right and bottom.</summary>
public sealed record ImageCropCoordinates(decimal X1, decimal Y1, decimal X2, decimal Y2);
