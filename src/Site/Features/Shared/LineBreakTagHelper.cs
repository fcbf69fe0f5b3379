using EmploymentNet.Core;
using EmploymentNet.Core.Content;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EmploymentNet.Site.Features.Shared;

/// <summary>
/// Sets what introduces a page or an item: its heading, whose long words get places to break at so that a phone cuts none where
/// it happens to end, the lines below it, and the facts told in a list. Other words that may be too long for a phone are marked as such.
/// </summary>
[HtmlTargetElement("h1")]
[HtmlTargetElement("h2")]
[HtmlTargetElement("h3")]
[HtmlTargetElement("p", ParentTag = "header")]
[HtmlTargetElement("p", ParentTag = "article")]
[HtmlTargetElement("dd")]
[HtmlTargetElement("span", Attributes = LongWords)]
public sealed class LineBreakTagHelper : TagHelper
{
    private const string LongWords = "long-words";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var markup = LineBreaks.Bind((await output.GetChildContentAsync()).GetContent());
        output.Content.SetHtmlContent(IsHeading(context) || output.Attributes.RemoveAll(LongWords) ? LineBreaks.Hyphenate(markup, SiteLanguage.Current) : markup);
    }

    private static bool IsHeading(TagHelperContext context) => context.TagName.StartsWith('h');
}
