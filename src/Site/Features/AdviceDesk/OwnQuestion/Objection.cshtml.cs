using EmploymentNet.Core.AdviceDesk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.OwnQuestion;

/// <summary>The asker takes back the consent to publish: what is published is withdrawn in the same moment.</summary>
public sealed class ObjectionModel(Threads threads, Tickets tickets, PhraseLimits limits, IStringLocalizer<Texts> texts)
    : OwnQuestionPage(threads, tickets, limits, texts)
{
    public RedirectResult OnGet() => ToOwnQuestion();

    public async Task OnPost(string? phrase)
    {
        if (!await Open(phrase))
            return;
        var isDone = await Threads.ObjectToPublishing(Conversation!);
        await Open(Phrase);
        Done = isDone ? "Objection.Done" : null;
    }
}
