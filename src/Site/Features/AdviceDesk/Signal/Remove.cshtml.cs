using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Features.AdviceDesk.OwnQuestion;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.Signal;

public sealed class RemoveModel(Threads threads, Tickets tickets, PhraseLimits limits, IStringLocalizer<AdviceDesk.Texts> texts)
    : OwnQuestionPage(threads, tickets, limits, texts)
{
    public RedirectResult OnGet() => ToOwnQuestion();

    public async Task OnPost(string? phrase)
    {
        if (!await Open(phrase))
            return;
        await Threads.TellAt(Conversation!, null);
        await Open(Phrase);
        Done = "Signal.Removed";
    }
}
