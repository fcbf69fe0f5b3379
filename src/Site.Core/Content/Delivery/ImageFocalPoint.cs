namespace EmploymentNet.Core.Content.Delivery;

public sealed record ImageFocalPoint(decimal Left, decimal Top);
