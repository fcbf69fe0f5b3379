namespace EmploymentNet.Core.Content.Delivery;

/// <summary>Umbraco's item identifiers: <c>umb://document/0cc0eba1996042c9bf9b60e150b429ae</c>.</summary>
public static class Udi
{
    public const string Document = "document";
    public const string Media = "media";
    private const string Scheme = "umb://";

    public static bool TryParse(string text, out Guid key, out string entityType)
    {
        (key, entityType) = (Guid.Empty, "");
        if (!text.StartsWith(Scheme, StringComparison.Ordinal) || text[Scheme.Length..].Split('/') is not [var type, var id]
            || !Guid.TryParse(id, out key))
            return false;
        entityType = type;
        return true;
    }
}
