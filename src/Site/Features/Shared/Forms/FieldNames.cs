using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace EmploymentNet.Site.Features.Shared.Forms;

/// <summary>Ties a field, its hint, its error and the summary's link together by one id.</summary>
public static class FieldNames
{
    /// <summary><c>Form.Text</c> and <c>text</c> are the same field, with the id <c>text</c>.</summary>
    public static string Id(string name)
    {
        var last = name[(name.LastIndexOf('.') + 1)..];
        return char.ToLowerInvariant(last[0]) + last[1..];
    }

    public static ModelStateEntry? Find(ModelStateDictionary state, params IEnumerable<string> names) =>
        names.Select(name => state.GetValueOrDefault(name)).FirstOrDefault(entry => entry is not null);
}
