using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Shared.Forms;

/// <summary>Longer text: <c>&lt;form-textarea for="Text" name="text" label="…" hint="…" rows="8" /&gt;</c>.</summary>
public sealed class FormTextareaTagHelper(IStringLocalizer<Texts> texts) : FormControlTagHelper(texts)
{
    protected override IHtmlContent Control(TagHelperAttributeList attributes)
    {
        var area = Input("textarea", attributes);
        // The parser drops the first line feed after the tag; without this one a text that begins with an empty line would lose it.
        area.InnerHtml.AppendHtml("\n").Append(Value ?? "");
        return area;
    }
}
