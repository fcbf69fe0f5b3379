using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Shared.Forms;

/// <summary>Yes or nothing: <c>&lt;form-checkbox for="Publish" name="publish" label="…" text="…" hint="…" /&gt;</c>; sends <c>true</c> when ticked.</summary>
public sealed class FormCheckboxTagHelper(IStringLocalizer<Texts> texts) : FormControlTagHelper(texts)
{
    /// <summary>What stands beside the box; the label is the question above it.</summary>
    public string Text { get; set; } = "";

    protected override string Wrapper => "fieldset";

    protected override IHtmlContent Control(TagHelperAttributeList attributes) =>
        Choice.Of("checkbox", FieldName, Id, new SelectListItem(Text, "true"), string.Equals(Value, "true", StringComparison.OrdinalIgnoreCase));
}
