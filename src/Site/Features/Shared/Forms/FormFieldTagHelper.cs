using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Shared.Forms;

/// <summary>One line of text: <c>&lt;form-field for="Phrase" name="phrase" label="…" hint="…" autocomplete="off" /&gt;</c>.</summary>
public sealed class FormFieldTagHelper(IStringLocalizer<Texts> texts) : FormControlTagHelper(texts)
{
    public string Type { get; set; } = "text";

    protected override IHtmlContent Control(TagHelperAttributeList attributes)
    {
        var input = Input("input", attributes);
        input.Attributes["type"] = Type;
        if (Type != "password" && !string.IsNullOrEmpty(Value))
            input.Attributes["value"] = Value;
        return input;
    }
}
