using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>Markdown as the desk writes it: no raw HTML, and links only to where a reader can safely go.</summary>
public static class AnswerMarkup
{
    /// <summary>An answer stands below a heading of the second level.</summary>
    private const int HighestHeading = 3;

    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().DisableHtml().UseAutoLinks().Build();

    private static readonly string[] Schemes = ["https://", "http://", "mailto:", "tel:"];

    public static string ToHtml(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>())
            heading.Level = Math.Min(heading.Level + HighestHeading - 1, 6);
        foreach (var link in document.Descendants<LinkInline>().Where(IsNoLink).ToList())
            link.ReplaceBy(new ContainerInline());
        foreach (var link in document.Descendants<AutolinkInline>().Where(IsNoLink).ToList())
            link.ReplaceBy(new LiteralInline(link.Url));
        return document.ToHtml(Pipeline);
    }

    /// <summary>What was meant as a link or a picture and becomes mere text, as it was written.</summary>
    public static IReadOnlyList<string> NoLinks(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        return
        [
            .. document.Descendants<LinkInline>().Where(IsNoLink).Select(link => link.Url ?? "")
                .Concat(document.Descendants<AutolinkInline>().Where(IsNoLink).Select(link => link.Url)).Distinct(),
        ];
    }

    /// <summary>Where the links of an answer lead, each once: pages of this site and of others, no mail and no telephone.</summary>
    public static IReadOnlyList<string> Pages(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        return
        [
            .. document.Descendants<LinkInline>().Where(link => !IsNoLink(link)).Select(link => link.Url!)
                .Concat(document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !IsNoLink(link)).Select(link => link.Url))
                .Where(IsPage).Distinct(),
        ];
    }

    private static bool IsNoLink(LinkInline link) => link.IsImage || !IsSafe(link.Url);

    private static bool IsNoLink(AutolinkInline link) => !link.IsEmail && !IsSafe(link.Url);

    private static bool IsSafe(string? url) =>
        url is not null && ((url.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal))
            || Schemes.Any(scheme => url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)));

    private static bool IsPage(string url) => url.StartsWith('/') || url.StartsWith("http", StringComparison.OrdinalIgnoreCase);
}
