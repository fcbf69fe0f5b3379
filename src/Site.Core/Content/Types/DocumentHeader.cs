namespace EmploymentNet.Core.Content.Types;

/// <param name="Cultures">Path per culture in which the document is published, this one included.</param>
/// <param name="CreateDate">UTC.</param>
/// <param name="UpdateDate">UTC; when this culture was last published.</param>
public sealed record DocumentHeader(
    Guid Id,
    string ContentType,
    string Name,
    string Culture,
    string Path,
    IReadOnlyDictionary<string, string> Cultures,
    DateTime CreateDate,
    DateTime UpdateDate)
{
    public static readonly DocumentHeader None =
        new(Guid.Empty, "", "", "", "", new Dictionary<string, string>(), default, default);
}
