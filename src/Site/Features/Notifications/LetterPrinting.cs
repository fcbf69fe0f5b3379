using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Notifications;

/// <summary>The same words as text and as HTML, which loads nothing and needs no style. Every letter ends by saying that nobody reads what is sent back.</summary>
public sealed class LetterPrinting(IStringLocalizer<Texts> texts)
{
    private static readonly HtmlEncoder _html = HtmlEncoder.Create(UnicodeRanges.All);

    public (string Text, string Html) Print(Letter letter)
    {
        IReadOnlyList<string> paragraphs = [.. letter.Paragraphs, letter.Language.Speak(() => texts["Letter.NoReply"].Value)];
        return (string.Join("\n\n", paragraphs) + "\n", Html(letter, paragraphs));
    }

    private static string Html(Letter letter, IEnumerable<string> paragraphs) =>
        $"""
        <!DOCTYPE html>
        <html lang="{letter.Language.Code}">
        <head><meta charset="utf-8"><title>{_html.Encode(letter.Subject)}</title></head>
        <body>
        {string.Join('\n', paragraphs.Select(Html))}
        </body>
        </html>

        """;

    private static string Html(string paragraph)
    {
        var words = _html.Encode(paragraph);
        return paragraph.StartsWith("http", StringComparison.Ordinal) && Uri.IsWellFormedUriString(paragraph, UriKind.Absolute)
            ? $"""<p><a href="{words}">{words}</a></p>"""
            : $"<p>{words}</p>";
    }
}
