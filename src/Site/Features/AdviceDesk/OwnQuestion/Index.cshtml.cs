using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Privacy;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.OwnQuestion;

/// <summary>Asks for the phrase, and shows the thread that it opens; the form below that adds to it.</summary>
public sealed class IndexModel(Threads threads, Tickets tickets, IStringLocalizer<Texts> texts) : OwnQuestionPage(texts)
{
    private readonly IStringLocalizer<Texts> _texts = texts;

    public void OnGet()
    {
    }

    public async Task OnPost(string? text, string? ticket)
    {
        if (text is null && ticket is null)
            return;
        var entered = DeskText.Enter(text, _texts["Hetu.Marker"]);
        (Text, Masked) = (entered.Value, entered.Masked);
        await FollowUp(entered, ticket);
    }

    /// <summary>A refused text comes back with the ticket it was sent with, so that it is still the same message.</summary>
    private async Task FollowUp(DeskText text, string? ticket)
    {
        var opened = tickets.Open(ticket);
        if ((Problem(text.Value.Length) ?? (opened is null ? _texts["FollowUp.Again"].Value : null)) is { } problem)
        {
            ModelState.AddModelError(nameof(Text), problem);
            Ticket = opened is null ? Ticket : ticket;
            return;
        }
        Show(await threads.FollowUp(Thread!, text, opened!), "FollowUp.Done");
        Text = null;
    }

    private string? Problem(int length) => length switch
    {
        0 => _texts["FollowUp.Missing"].Value,
        > Asking.MaxTextLength => _texts["Text.Long", Asking.MinTextLength, Asking.MaxTextLength, length].Value,
        _ => null,
    };
}
