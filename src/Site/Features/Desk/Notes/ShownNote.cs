using EmploymentNet.Core.AdviceDesk;
using Microsoft.AspNetCore.Html;

namespace EmploymentNet.Site.Features.Desk.Notes;

/// <summary>A note, opened.</summary>
/// <param name="Text">Null where it was taken back.</param>
/// <param name="Names">Of everybody who has to do with the notes of the question.</param>
public sealed record ShownNote(Note Note, string? Text, IReadOnlyDictionary<Guid, string> Names)
{
    public string Writer => NameOf(Note.Staff);

    public string NameOf(Guid staff) => Names.GetValueOrDefault(staff) ?? "";

    public bool IsUnseenBy(Guid staff) => Note.Mentions.Any(mention => mention.Staff == staff && mention.SeenUtc is null);

    /// <summary>The text with the names in it marked; its line breaks are the writer's and no template's.</summary>
    public IHtmlContent Marked
    {
        get
        {
            var (text, from, html) = (Text ?? "", 0, new HtmlContentBuilder());
            foreach (var place in Naming.In(text, [.. Note.Mentions.Select(mention => (mention.Staff, NameOf(mention.Staff)))]).Where(place => place.Staff.Count > 0))
            {
                html.Append(text[from..place.Start]).AppendHtml("<strong>").Append(text.Substring(place.Start, place.Length)).AppendHtml("</strong>");
                from = place.Start + place.Length;
            }
            return html.Append(text[from..]);
        }
    }
}
