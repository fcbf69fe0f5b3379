using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.ReturnPhrases;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.OwnQuestion;

/// <summary>Says what goes and what stays, and asks once more; then deletes the thread and confirms it.</summary>
public sealed class DeletionModel(Threads threads, Tickets tickets, PhraseLimits limits, IStringLocalizer<Texts> texts, TimeProvider clock)
    : OwnQuestionPage(threads, tickets, limits, texts)
{
    /// <summary>When nothing was left under the phrase.</summary>
    public DateTime? GoneUtc { get; private set; }

    public RedirectResult OnGet() => ToOwnQuestion();

    /// <summary>A second press finds no thread any more. What is confirmed is as true then, and holds of any phrase that opens nothing.</summary>
    public async Task OnPost(string? phrase, bool confirmed)
    {
        var isOpen = await Open(phrase);
        if (!confirmed || IsCrowded || ReturnPhrase.Read(phrase ?? "") is not PhraseReading.Understood)
            return;
        if (isOpen)
            await Threads.Delete(Conversation!);
        ModelState.Clear();
        GoneUtc = clock.GetUtcNow().UtcDateTime;
    }
}
