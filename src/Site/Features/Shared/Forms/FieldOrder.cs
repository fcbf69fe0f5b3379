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
}
