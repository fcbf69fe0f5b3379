namespace EmploymentNet.Core.Content.Types;

/// <summary>Ties a record to the alias of its element type.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ElementTypeAttribute(string alias) : Attribute
{
    public string Alias { get; } = alias;
}
