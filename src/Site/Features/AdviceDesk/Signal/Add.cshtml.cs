using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Notifications;
using EmploymentNet.Site.Features.AdviceDesk.OwnQuestion;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.Signal;

public sealed class AddModel(Threads threads, Tickets tickets, PhraseLimits limits, IStringLocalizer<AdviceDesk.Texts> texts)
    : OwnQuestionPage(threads, tickets, limits, texts)
{
    public RedirectResult OnGet() => ToOwnQuestion();

    public async Task OnPost(string? phrase, string? email)
    {
        if (!await Open(phrase))
            return;
        Email = email;
        if (EmailAddress.Read(email) is { } address)
            await TellAt(address);
        else
            ModelState.AddModelError(nameof(Email), Texts["Email.Wrong"]);
    }

    /// <summary>An answer may have come meanwhile; then it is on the page, and there is nothing to tell.</summary>
    private async Task TellAt(EmailAddress address)
    {
        await Threads.TellAt(Conversation!, address);
        await Open(Phrase);
        (Email, Done) = (null, Conversation?.IsSignalled == true ? "Signal.Added" : null);
    }
}
