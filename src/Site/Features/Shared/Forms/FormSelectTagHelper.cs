using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Shared.Forms;

/// <summary>One of many: <c>&lt;form-select for="Topic" name="topic" label="…" options="Model.Topics" placeholder="…" /&gt;</c>.</summary>
public sealed class FormSelectTagHelper(IStringLocalizer<Texts> texts) : FormControlTagHelper(texts)
{
    public IEnumerable<SelectListItem> Options { get; set; } = [];

    /// <summary>The text of the empty choice; without it there is none.</summary>
    public string? Placeholder { get; set; }

    protected override IHtmlContent Control(TagHelperAttributeList attributes)
    {
        var select = Input("select", attributes);
        if (Placeholder is not null)
            select.InnerHtml.AppendHtml(Option(new SelectListItem(Placeholder, "")));
        foreach (var option in Options)
            select.InnerHtml.AppendHtml(Option(option));
        return select;
    }

    private TagBuilder Option(SelectListItem item)
    {
        var option = new TagBuilder("option");
        option.Attributes["value"] = item.Value;
        if (item.Value == (Value ?? ""))
            option.Attributes["selected"] = "selected";
        option.InnerHtml.Append(item.Text);
        return option;
    }
}
