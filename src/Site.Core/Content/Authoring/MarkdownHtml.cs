using System.Text.RegularExpressions;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace EmploymentNet.Core.Content.Authoring;

/// <summary>Markdown to the HTML that Umbraco's editor stores; raw HTML stays text, links to pages become local links.</summary>
public static partial class MarkdownHtml
{
    /// <summary>Stands for Umbraco's local link while Markdig writes, since Markdig would escape the braces.</summary>
    private const string Placeholder = "local-link:";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    public static string Of(AuthoredText markdown, AuthoringScope scope)
    {
        var document = Markdown.Parse(markdown.Text, Pipeline);
        foreach (var link in document.Descendants<LinkInline>())
            Resolve(link, markdown.Line + 1 + link.Line, scope);
        var html = document.ToHtml(Pipeline).ReplaceLineEndings("\n").TrimEnd('\n');
        return PlaceholderLink().Replace(html, "href=\"/{localLink:$1}");
    }

    private static void Resolve(LinkInline link, int line, AuthoringScope scope)
    {
        if (link.Url is not { } url || !url.StartsWith("id:", StringComparison.Ordinal))
            return;
        var (id, fragment) = LinkTarget.Split(url);
        if (scope.Content(id, line) is not { } key)
            return;
        link.Url = $"{Placeholder}{key}{fragment}";
        link.GetAttributes().AddProperty("type", "document");
    }

    [GeneratedRegex($"href=\"{Placeholder}([0-9a-f-]+)")]
    private static partial Regex PlaceholderLink();
}
