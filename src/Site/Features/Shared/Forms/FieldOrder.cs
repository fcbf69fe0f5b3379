namespace EmploymentNet.Site.Features.Shared.Forms;

/// <summary>The ids of the fields of a page, from top to bottom. What is wrong is read in the order in which it is mended.</summary>
public static class FieldOrder
{
    private static readonly object Key = new();

    public static List<string> Of(HttpContext page)
    {
        if (page.Items[Key] is not List<string> fields)
            page.Items[Key] = fields = [];
        return fields;
    }

    /// <summary>What is of no field is of the whole form, and comes first; a field that did not say where it stands comes last.</summary>
    public static int PlaceOf(string name, List<string> fields) =>
        name.Length == 0 ? -1 : fields.IndexOf(FieldNames.Id(name)) is >= 0 and var place ? place : int.MaxValue;
}
