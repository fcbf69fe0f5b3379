using EmploymentNet.Core.Notifications;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EmploymentNet.Site.Features.Notifications;

/// <summary>The outbox as administrators see it: numbers and reasons, never an address or a word of a letter.</summary>
public sealed class IndexModel(SiteDbContext database, IOptions<MailOptions> options, TimeProvider clock) : PageModel
{
    public const int PageSize = 50;

    private readonly DateTime _now = clock.GetUtcNow().UtcDateTime;

    [BindProperty(SupportsGet = true, Name = OutboxNotice.Parameter)]
    public string? Message { get; set; }

    [BindProperty(SupportsGet = true, Name = "sivu")]
    public int Number { get; set; } = 1;

    public MailOptions Server => options.Value;

    public int Waiting { get; private set; }

    public int Refused { get; private set; }

    public int Discarded { get; private set; }

    public IReadOnlyList<OutboxMail> Mails { get; private set; } = [];

    public PageLinks Pages { get; private set; } = null!;

    public int SentDay { get; private set; }

    public int SentWeek { get; private set; }

    public int SentMonth { get; private set; }

    public string StateOf(OutboxMail mail) => mail.IsBeingSent(_now) ? "Sending" : mail.IsRefused ? "Refused" : "Waiting";

    public async Task OnGet()
    {
        var outbox = database.Outbox.AsNoTracking();
        (SentDay, SentWeek, SentMonth) = (await Sent(outbox, 1), await Sent(outbox, 7), await Sent(outbox, 30));
        Discarded = await outbox.CountAsync(mail => mail.Disposal != null);
        var unsettled = outbox.Where(mail => mail.SentUtc == null && mail.Disposal == null);
        Refused = await unsettled.CountAsync(mail => mail.NextTryUtc == null);
        Waiting = await unsettled.CountAsync(mail => mail.NextTryUtc != null);
        Pages = PageLinks.For(Number, Refused + Waiting, PageSize, number => $"{Routes.Mail}?sivu={number}");
        // Those that wait for a person have no next try, and come first.
        Mails = await unsettled.OrderBy(mail => mail.NextTryUtc).ThenBy(mail => mail.Number)
            .Skip((Pages.Number - 1) * PageSize).Take(PageSize).ToListAsync();
    }

    private Task<int> Sent(IQueryable<OutboxMail> outbox, int days) => outbox.CountAsync(mail => mail.SentUtc > _now.AddDays(-days));
}
