using EmploymentNet.Core.Notifications;
using EmploymentNet.Core.Staff;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Notifications;
using EmploymentNet.Site.Features.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Accounts;

/// <summary>Takes a one-time link to the person it is for. One that opens no more is not sent.</summary>
public sealed class LinkLetter(SiteDbContext database, LinkKey key, PublicAddress address, IStringLocalizer<Texts> texts, TimeProvider clock) : ILetterWriter
{
    public const string Name = "staffLink";

    public string Kind => Name;

    public static OutboxMail About(OneTimeLink link) => OutboxMail.Write(Name, link.Id, link.IssuedUtc);

    public async Task<Letter?> Write(OutboxMail mail) =>
        await database.OneTimeLinks.AsNoTracking().SingleOrDefaultAsync(link => link.Id == mail.About) is { } link
        && link.IsOpen(clock.GetUtcNow().UtcDateTime)
        // With another key than it was made with, what would be sent opens nothing.
        && key.TokenOf(link.Id) is var token && LinkKey.Hash(token).SequenceEqual(link.Hash)
        && await database.Users.AsNoTracking().SingleOrDefaultAsync(user => user.Id == link.Staff) is { } member
        && EmailAddress.Read(member.Email) is { } to
            ? member.SiteLanguage.Speak(() => Write(link, to, member, token))
            : null;

    private Letter Write(OneTimeLink link, EmailAddress to, StaffMember member, string token) => new(
        to,
        member.SiteLanguage,
        texts[$"Letter.{link.Purpose}.Subject"],
        [
            texts["Letter.Hello", member.Name],
            texts[$"Letter.{link.Purpose}.News"],
            address.Of(Routes.OneTimeLink(token)),
            texts[link.IssuedBy is null && link.Purpose == LinkPurpose.Password ? "Letter.Hour" : "Letter.Days"],
            texts["Letter.Mistake"],
        ]);
}
