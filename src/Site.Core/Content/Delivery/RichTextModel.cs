namespace EmploymentNet.Core.Content.Delivery;

public sealed record RichTextModel(string Markup, IReadOnlyList<ApiBlockItem> Blocks);
