namespace EmploymentNet.Core.Content.Values;

/// <param name="Markup">HTML as the Delivery API gives it: local links resolved, and only allowed elements in it.</param>
public sealed record RichText(string Markup)
{
    public bool IsEmpty => string.IsNullOrWhiteSpace(Markup);
}
