using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk.Answers.Figures;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.AdviceDesk.Checks;

/// <summary>A suggestion answered somebody: that counts as help, and what they had written is let go.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class HelpedModel(SiteDbContext database, SimilarAnswers similar, Tickets tickets, AnswerCounts counts, TimeProvider clock) : PageModel
{
    public Suggestion? Suggestion { get; private set; }

    public IActionResult OnGet() => Redirect(Routes.Ask.For(SiteLanguage.Current));

    public async Task OnPost(string? helped, string? ticket)
    {
        Suggestion = await similar.Find(helped);
        if (Suggestion is { } suggestion && tickets.Open(ticket) is { } opened)
            await Count(suggestion, opened.MessageId(suggestion.Key));
    }

    private async Task Count(Suggestion suggestion, Guid id)
    {
        if (await database.HelpSignals.AnyAsync(signal => signal.Id == id))
            return;
        database.Add(new HelpSignal
        {
            Id = id,
            Day = HelsinkiTime.DayOf(clock.GetUtcNow().UtcDateTime),
            Language = SiteLanguage.Current.Code,
            PublishedAnswer = suggestion.Answer,
            Service = suggestion.Service,
        });
        try
        {
            await using var transaction = await database.Database.BeginTransactionAsync();
            await database.SaveChangesAsync();
            if (suggestion.Answer is { } answer)
                await counts.AddHelpWhileAsking(answer);
            await transaction.CommitAsync();
        }
        catch (DbUpdateException exception) when (Sqlite.IsDuplicate(exception))
        {
            // The other press of the same button was counted.
        }
    }
}
