using System.Reflection;
using EmploymentNet.Core.Content.Types;

namespace EmploymentNet.Core.Content.Mapping;

/// <summary>Which record stands for which alias.</summary>
public static class DocumentTypes
{
    public static readonly IReadOnlyDictionary<string, Type> Documents =
        Tagged<DocumentTypeAttribute>(attribute => attribute.Alias);

    public static readonly IReadOnlyDictionary<string, Type> Elements =
        Tagged<ElementTypeAttribute>(attribute => attribute.Alias);

    private static Dictionary<string, Type> Tagged<T>(Func<T, string> alias)
        where T : Attribute => typeof(Document).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<T>() is not null)
            .ToDictionary(type => alias(type.GetCustomAttribute<T>()!), StringComparer.OrdinalIgnoreCase);
}
