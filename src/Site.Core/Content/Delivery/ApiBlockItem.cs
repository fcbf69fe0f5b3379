namespace EmploymentNet.Core.Content.Delivery;

public sealed record ApiBlockItem(ApiElement Content, ApiElement? Settings);
