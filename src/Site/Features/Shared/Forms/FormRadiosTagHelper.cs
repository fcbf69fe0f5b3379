using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Shared.Forms;

/// <summary>One of a few, all in sight: <c>&lt;form-radios for="ForWhom" name="forWhom" label="…" options="Model.ForWhomChoices" /&gt;</c>.</summary>
public sealed class FormRadiosTagHelper(IStringLocalizer<Texts> texts) : FormControlTagHelper(texts)
{
    public IEnumerable<SelectListItem> Options { get; set; } = [];

    public bool SideBySide { get; set; }

    protected override string Wrapper => "fieldset";

    protected override IHtmlContent Control(TagHelperAttributeList attributes)
    {
        var group = new TagBuilder("div");
        group.AddCssClass(SideBySide ? "choices side-by-side" : "choices");
        var number = 0;
        foreach (var option in Options)
            group.InnerHtml.AppendHtml(Choice.Of("radio", FieldName, number++ == 0 ? Id : $"{Id}-{number}", option, option.Value == (Value ?? "")));
        return group;
    }
}
