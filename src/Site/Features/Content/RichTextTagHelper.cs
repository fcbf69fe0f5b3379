using EmploymentNet.Core.Content;
using EmploymentNet.Core.Content.Values;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EmploymentNet.Site.Features.Content;

/// <summary><c>&lt;rich-text value="Model.Body" /&gt;</c>: an editor's text, which the documents carry sanitised; nothing where there is none.</summary>
public sealed class RichTextTagHelper : TagHelper
{
    public RichText? Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Value is null or { IsEmpty: true })
        {
            output.SuppressOutput();
            return;
        }
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "prose");
        output.Content.SetHtmlContent(StackedTables.In(LineBreaks.Bind(Value.Markup)));
    }
}
