namespace EmploymentNet.Core.Content.Types;

/// <summary>Ties a record to the alias of its document type.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DocumentTypeAttribute(string alias) : Attribute
{
    public string Alias { get; } = alias;
}
