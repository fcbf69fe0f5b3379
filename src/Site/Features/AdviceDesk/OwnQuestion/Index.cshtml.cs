using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Privacy;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.OwnQuestion;

public sealed class IndexModel(Threads threads, Tickets tickets, IStringLocalizer<Texts> texts) : OwnQuestionPage(threads, tickets, texts)
{
    public void OnGet()
    {
    }

    /// <summary>A phrase alone opens the thread; the form below it brings a ticket and adds to it.</summary>
    public async Task OnPost(string? phrase, string? text, string? ticket)
    {
        if (await Open(phrase) && (ticket is not null || text is not null))
            await FollowUp(text, ticket);
    }

    private async Task FollowUp(string? typed, string? ticket)
    {
        var text = DeskText.Enter(typed, Texts["Hetu.Marker"]);
        (Text, Masked) = (text.Value, text.Masked);
        var opened = Tickets.Open(ticket);
        if (opened is not null)
            Ticket = ticket;
        if (Problem(text.Value.Length) is { } problem)
            ModelState.AddModelError(nameof(Text), problem);
        else if (opened is not null)
            await Send(text, opened);
        else
            ModelState.AddModelError(nameof(Text), Texts["FollowUp.Again"]);
    }

    private async Task Send(DeskText text, Ticket opened)
    {
        var isSent = await Threads.FollowUp(Thread!, text, opened);
        await Open(Phrase);
        (Text, Done) = (null, isSent ? "FollowUp.Done" : null);
    }

    private string? Problem(int length) => length switch
    {
        0 => Texts["FollowUp.Missing"].Value,
        > Asking.MaxTextLength => Texts["Text.Long", Asking.MinTextLength, Asking.MaxTextLength, length].Value,
        _ => null,
    };
}
