using AngleSharp.Dom;

namespace EmploymentNet.Core.Content.Delivery;

/// <summary>
/// Elements and attributes that rich text may show. Unknown elements give way to what is in them, dangerous ones go with
/// everything in them; the page's own level-one heading and its styles cannot be touched from a text.
/// </summary>
internal static class MarkupAllowList
{
    private static readonly HashSet<string> Elements =
    [
        "a", "abbr", "b", "blockquote", "br", "caption", "cite", "code", "dd", "dfn", "dl", "dt", "em", "figcaption", "figure",
        "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "li", "ol", "p", "pre", "q", "s", "small", "span", "strong", "sub", "sup",
        "table", "tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul", "umb-rte-block", "umb-rte-block-inline",
    ];

    private static readonly HashSet<string> Dangerous =
    [
        "applet", "audio", "base", "button", "embed", "form", "frame", "frameset", "iframe", "input", "link", "math", "meta", "noscript",
        "object", "script", "select", "style", "svg", "template", "textarea", "title", "video",
    ];

    private static readonly HashSet<string> Attributes =
    [
        "alt", "colspan", "data-content-id", "data-destination-id", "data-destination-type", "data-link-type", "data-start-item-id",
        "data-start-item-path", "height", "href", "id", "lang", "rel", "rowspan", "scope", "src", "start", "target", "title", "width",
    ];

    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    public static void Apply(IElement body)
    {
        foreach (var element in body.QuerySelectorAll("*"))
            Apply(element.LocalName, element);
        foreach (var comment in body.Descendants<IComment>().ToList())
            comment.Remove();
    }

    private static void Apply(string name, IElement element)
    {
        if (Dangerous.Contains(name))
            element.Remove();
        else if (!Elements.Contains(name))
            element.Replace([.. element.ChildNodes]);
        else
            Clean(element);
    }

    private static void Clean(IElement element)
    {
        foreach (var attribute in element.Attributes.ToList())
        {
            var isAddress = attribute.Name is "href" or "src";
            if (!Attributes.Contains(attribute.Name) || (isAddress && !IsSafe(attribute.Value)))
                element.RemoveAttribute(attribute.Name);
        }
    }

    /// <summary>Browsers drop control characters and blanks inside a scheme, so they are dropped before looking.</summary>
    internal static bool IsSafe(string address)
    {
        var plain = string.Concat(address.Where(c => !char.IsControl(c) && !char.IsWhiteSpace(c)));
        var colon = plain.IndexOf(':');
        var path = plain.IndexOfAny(['/', '?', '#']);
        return colon < 0 || (path >= 0 && path < colon) || Schemes.Contains(plain[..colon].ToLowerInvariant());
    }
}
