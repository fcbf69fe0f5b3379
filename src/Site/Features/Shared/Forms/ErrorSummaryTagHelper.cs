using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Shared.Forms;

/// <summary>
/// <c>&lt;error-summary /&gt;</c> above a form: what is wrong, each with a link to its field. It takes the focus when the page opens
/// (<c>autofocus</c> works without script), so that a screen reader begins there.
/// </summary>
public sealed class ErrorSummaryTagHelper(IStringLocalizer<Texts> texts) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (ViewContext.ModelState.IsValid)
        {
            output.SuppressOutput();
            return;
        }
        output.TagName = "section";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "error-summary");
        output.Attributes.SetAttribute("aria-labelledby", "error-summary-title");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.Add(new TagHelperAttribute("autofocus"));
        var title = new TagBuilder("h2") { Attributes = { ["id"] = "error-summary-title" } };
        title.InnerHtml.Append(texts["ErrorSummaryTitle"].Value);
        output.Content.AppendHtml(title).AppendHtml(new Late(List));
    }

    private TagBuilder List()
    {
        var list = new TagBuilder("ul");
        var fields = FieldOrder.Of(ViewContext.HttpContext);
        foreach (var (name, entry) in ViewContext.ModelState.OrderBy(field => FieldOrder.PlaceOf(field.Key, fields)))
            foreach (var error in entry!.Errors)
                list.InnerHtml.AppendHtml(Item(name, error.ErrorMessage));
        return list;
    }

    private static TagBuilder Item(string name, string message)
    {
        var item = new TagBuilder("li");
        if (name.Length == 0)
        {
            item.InnerHtml.Append(message);
            return item;
        }
        var link = new TagBuilder("a") { Attributes = { ["href"] = $"#{FieldNames.Id(name)}" } };
        link.InnerHtml.Append(message);
        item.InnerHtml.AppendHtml(link);
        return item;
    }

    /// <summary>Made when the page is written: only then are the fields below it known.</summary>
    private sealed class Late(Func<IHtmlContent> make) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder) => make().WriteTo(writer, encoder);
    }
}
