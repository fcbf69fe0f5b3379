using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EmploymentNet.Site.Features.Shared;

/// <summary><c>&lt;icon name="clock" /&gt;</c>: a drawn sign beside a word, never instead of one.</summary>
public sealed class IconTagHelper : TagHelper
{
    private static readonly Dictionary<string, string> Drawings = new()
    {
        ["person"] = "<circle cx='12' cy='8' r='4'/><path d='M4 21c1-5 4-7 8-7s7 2 8 7'/>",
        ["people"] = "<circle cx='9' cy='8' r='3.5'/><path d='M2.5 20c.8-4.5 3.2-6 6.5-6s5.7 1.5 6.5 6M15.5 5a3.5 3.5 0 0 1 0 6.5M18 14.5c2 .8 3 2.5 3.5 5.5'/>",
        ["gift"] = "<path d='M4 11h16v9H4zM3 7h18v4H3zM12 7v13M12 7c-3 0-5-1-5-2.5S10 2.5 12 7c2-4.5 5-4 5-2.5S15 7 12 7'/>",
        ["coin"] = "<circle cx='12' cy='12' r='9'/><path d='M15.5 8.5a4.5 4.5 0 1 0 0 7M7 11h6M7 13.5h5'/>",
        ["start"] = "<path d='M5 12h14M13 6l6 6-6 6'/>",
        ["check"] = "<path d='M4 12.5l5.5 5.5L20 7'/>",
        ["full"] = "<circle cx='12' cy='12' r='9'/><path d='M7 12h10'/>",
        ["closed"] = "<path d='M6 6l12 12M18 6L6 18'/>",
        ["paused"] = "<path d='M8 5v14M16 5v14'/>",
        ["clock"] = "<circle cx='12' cy='12' r='9'/><path d='M12 7v5l3.5 2'/>",
        ["bag"] = "<path d='M5 8h14l1 12H4zM9 8V6a3 3 0 0 1 6 0v2'/>",
        ["phone"] = "<path d='M6 3h4l1.5 5-2.5 2a12 12 0 0 0 5 5l2-2.5 5 1.5v4c0 1.5-1 3-3 3C10 21 3 14 3 6c0-2 1.5-3 3-3z'/>",
        ["web"] = "<circle cx='12' cy='12' r='9'/><path d='M3 12h18M12 3c3 3 3.5 6 3.5 9s-.5 6-3.5 9c-3-3-3.5-6-3.5-9S9 6 12 3'/>",
        ["form"] = "<path d='M6 3h9l4 4v14H6zM9.5 11h6M9.5 15h6M9.5 7h3'/>",
        ["place"] = "<path d='M12 21c-5-6-7-8.5-7-12a7 7 0 0 1 14 0c0 3.5-2 6-7 12z'/><circle cx='12' cy='9' r='2.5'/>",
        ["info"] = "<circle cx='12' cy='12' r='9'/><path d='M12 11v6M12 7v.5'/>",
        ["warning"] = "<path d='M12 3l10 18H2zM12 10v5M12 18v.3'/>",
        ["desk"] = "<path d='M4 4h16v12h-8l-5 4v-4H4z'/>",
        ["menu"] = "<path d='M4 7h16M4 12h16M4 17h16'/>",
        ["chevron"] = "<path d='M9 5l7 7-7 7'/>",
        ["down"] = "<path d='M5 9l7 7 7-7'/>",
        ["shield"] = "<path d='M12 3l8 3v6c0 5-3.5 8-8 9-4.5-1-8-4-8-9V6zM8.5 12l2.5 2.5 4.5-5'/>",
        ["print"] = "<path d='M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z'/>",
        ["mail"] = "<path d='M3 6h18v13H3zM3 7l9 7 9-7'/>",
    };

    public string Name { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "icon");
        output.Attributes.SetAttribute("viewBox", "0 0 24 24");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetHtmlContent(Drawings.GetValueOrDefault(Name, ""));
    }
}
