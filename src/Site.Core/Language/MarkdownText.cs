using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace EmploymentNet.Core.Language;

/// <summary>What a reader sees of Markdown, letter for letter at its place. What nobody sees, marks and addresses, is <see cref="Unseen"/>.</summary>
internal static class MarkdownText
{
    public const char Unseen = '\0';

    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().DisableHtml().UseAutoLinks().UsePreciseSourceLocation().Build();

    /// <returns>Paragraphs, points of lists and headings. Code is none of the writer's language.</returns>
    public static IEnumerable<Passage> Passages(string markdown) =>
        from block in Markdown.Parse(markdown, s_pipeline).Descendants<LeafBlock>()
        where block.Inline is not null && block.Span.Length > 0
        select new Passage(Seen(markdown, block), block.Span.Start, block is HeadingBlock);

    private static string Seen(string markdown, LeafBlock block) => string.Create(block.Span.Length, (markdown, block), static (seen, source) =>
    {
        var written = source.markdown.AsSpan(source.block.Span.Start, seen.Length);
        for (var place = 0; place < seen.Length; place++)
            seen[place] = char.IsWhiteSpace(written[place]) ? ' ' : Unseen;
        foreach (var literal in source.block.Inline!.Descendants<LiteralInline>().Where(literal => !IsAddress(literal)))
            Copy(written, literal.Span.Start - source.block.Span.Start, literal.Span.Length, seen);
    });

    private static void Copy(ReadOnlySpan<char> written, int start, int length, Span<char> seen)
    {
        for (var place = Math.Max(start, 0); place < start + length && place < seen.Length; place++)
            seen[place] = char.IsWhiteSpace(written[place]) ? ' ' : written[place];
    }

    private static bool IsAddress(LiteralInline literal) => literal.Parent is LinkInline { IsAutoLink: true } or LinkInline { IsImage: true };
}

/// <param name="Text">As it is seen.</param>
/// <param name="Start">Of the text in the Markdown.</param>
internal sealed record Passage(string Text, int Start, bool IsHeading);
