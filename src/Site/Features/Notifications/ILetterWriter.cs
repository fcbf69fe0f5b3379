using EmploymentNet.Core;
using EmploymentNet.Core.Notifications;

namespace EmploymentNet.Site.Features.Notifications;

/// <summary>
/// Writes one kind of letter, when it is sent and not before. A feature that sends mail registers one of these, adds
/// <see cref="OutboxMail.Write"/> to the database together with what the mail tells about, saves, and rings the <see cref="OutboxBell"/>.
/// </summary>
public interface ILetterWriter
{
    string Kind { get; }

    /// <returns>Null where nobody wants to know any more; the mail is then forgotten.</returns>
    Task<Letter?> Write(OutboxMail mail);
}

/// <summary>What leaves the site: no pictures, no reply, the same words as text and as HTML.</summary>
/// <param name="Paragraphs">In the reader's language; one that is an address of this site becomes a link.</param>
public sealed record Letter(EmailAddress To, SiteLanguage Language, string Subject, IReadOnlyList<string> Paragraphs);
