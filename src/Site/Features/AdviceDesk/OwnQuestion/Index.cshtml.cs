using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Privacy;
using EmploymentNet.Site.Features.AdviceDesk.Checks;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.OwnQuestion;

public sealed class IndexModel(Threads threads, Tickets tickets, PhraseLimits limits, TextChecks checks, AskingLimits asking, IStringLocalizer<Texts> texts)
    : OwnQuestionPage(threads, tickets, limits, texts)
{
    public void OnGet()
    {
    }

    /// <summary>A phrase alone opens the thread; the form below it brings a ticket and adds to it.</summary>
    public async Task OnPost(string? phrase, string? text, string? ticket, string? seen, string? remove, int? part)
    {
        if (!await Open(phrase))
            return;
        Part = part ?? Part;
        if (ticket is not null || text is not null)
            await FollowUp(Read(text, seen, remove), ticket);
    }

    private DeskText Read(string? typed, string? seen, string? remove)
    {
        var text = DeskText.Enter(typed, Texts["Hetu.Marker"]);
        Removal = checks.Remove(text, remove);
        text = Removal?.Text ?? text;
        (Text, Masked) = (text.Value, text.Masked);
        Notices = checks.OfFollowUp(text.Value, seen);
        return text;
    }

    private async Task FollowUp(DeskText text, string? ticket)
    {
        var opened = Tickets.Open(ticket);
        if (opened is not null)
            Ticket = ticket;
        if (Removal is not null)
            return;
        if (Problem(text.Value.Length) is { } problem)
            ModelState.AddModelError(nameof(Text), problem);
        else if (opened is null)
            ModelState.AddModelError(nameof(Text), Texts["FollowUp.Again"]);
        else if (Notices.AreNew)
            IsWaiting = true;
        else
            await Send(text, opened);
    }

    private async Task Send(DeskText text, Ticket opened)
    {
        await asking.AdmitFollowUp(HttpContext.Connection.RemoteIpAddress);
        var isSent = await Threads.FollowUp(PartAt(Part), text, opened);
        await Open(Phrase);
        (Text, Notices, Done) = (null, Notices.None, isSent ? "FollowUp.Done" : null);
    }

    private string? Problem(int length) => length switch
    {
        0 => Texts["FollowUp.Missing"].Value,
        > Asking.MaxTextLength => Texts["Text.Long", Asking.MinTextLength, Asking.MaxTextLength, length].Value,
        _ => null,
    };
}
