namespace EmploymentNet.Core.Content.Delivery;

public sealed record ApiBlockListModel(IReadOnlyList<ApiBlockItem> Items);
