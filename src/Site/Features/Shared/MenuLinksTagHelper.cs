using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EmploymentNet.Site.Features.Shared;

/// <summary>List items that know where the reader is: the page itself, or a part of the site above it.</summary>
public sealed class MenuLinksTagHelper : TagHelper
{
    public IEnumerable<MenuLink> Links { get; set; } = [];

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        foreach (var link in Links)
            output.Content.AppendHtml(Item(link));
    }

    private TagBuilder Item(MenuLink link)
    {
        var anchor = new TagBuilder("a") { Attributes = { ["href"] = link.Path } };
        if (link.Audience is not null)
            anchor.AddCssClass(link.Audience);
        if (Current(link.Path) is { } current)
            anchor.Attributes["aria-current"] = current;
        anchor.InnerHtml.Append(link.Name);
        var item = new TagBuilder("li");
        item.InnerHtml.AppendHtml(anchor);
        return item;
    }

    private string? Current(string path)
    {
        var here = ViewContext.HttpContext.Request.Path;
        if (!here.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase, out var rest))
            return null;
        return rest.HasValue ? "true" : "page";
    }
}
