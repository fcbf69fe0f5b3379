using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.ReturnPhrases;
using EmploymentNet.Core.Privacy;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.OwnQuestion;

[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(Threads threads, Tickets tickets, PhraseLimits limits, IStringLocalizer<Texts> texts) : PageModel
{
    /// <summary>As typed, kept whatever comes of it.</summary>
    public string? Phrase { get; private set; }

    public string? Text { get; private set; }

    public string? Ticket { get; private set; }

    public Thread? Thread { get; private set; }

    public bool FollowedUp { get; private set; }

    public int Masked { get; private set; }

    public void OnGet()
    {
    }

    /// <summary>A phrase alone opens the thread; the form below it brings a ticket and adds to it.</summary>
    public async Task OnPost(string? phrase, string? text, string? ticket)
    {
        ModelState.Clear();
        (Phrase, Ticket) = (phrase, ticket);
        if (await Open(phrase) is not { } thread)
            return;
        Thread = thread;
        if (ticket is not null || text is not null)
            await FollowUp(thread, text);
        if (Text is null || Ticket is null)
            Ticket = tickets.Issue();
    }

    private async Task<Thread?> Open(string? typed)
    {
        var attempt = await limits.Begin(HttpContext.Connection.RemoteIpAddress, HttpContext.RequestAborted);
        var reading = ReturnPhrase.Read(typed ?? "");
        if (reading is PhraseReading.Understood { Phrase: var phrase } && await threads.Find(phrase) is { } thread)
        {
            attempt.Succeed();
            return thread;
        }
        if (!attempt.MayTell)
            Response.StatusCode = StatusCodes.Status429TooManyRequests;
        ModelState.AddModelError(nameof(Phrase), attempt.MayTell ? Problem(reading) : texts["Phrase.Crowded"]);
        return null;
    }

    /// <summary>Helps with typing, and says the same of a phrase that cannot be and of one that leads nowhere.</summary>
    private string Problem(PhraseReading reading) => reading switch
    {
        PhraseReading.WrongNumberOfWords { Count: 0 } => texts["Phrase.Missing"],
        PhraseReading.WrongNumberOfWords { Count: var count } => texts["Phrase.Count", count],
        PhraseReading.WordsNotOnList { Words: var words } => string.Join(' ', words.Select(Problem)),
        _ => texts["Phrase.Unknown"],
    };

    private string Problem(UnknownWord word) => word.Nearby.Count == 0
        ? texts["Phrase.NotOnList", word.Position]
        : texts["Phrase.NotOnList.Near", word.Position, string.Join(", ", word.Nearby)];

    private async Task FollowUp(Thread thread, string? typed)
    {
        var text = DeskText.Enter(typed, texts["Hetu.Marker"]);
        (Text, Masked) = (text.Value, text.Masked);
        if (Problem(text.Value.Length) is { } problem)
            ModelState.AddModelError(nameof(Text), problem);
        else if (tickets.Open(Ticket) is { } opened)
            await Send(thread, text, opened);
        else
        {
            ModelState.AddModelError(nameof(Text), texts["FollowUp.Again"]);
            Ticket = null;
        }
    }

    private async Task Send(Thread thread, DeskText text, Ticket opened)
    {
        await threads.FollowUp(thread, text, opened);
        Thread = await Open(Phrase);
        (FollowedUp, Text) = (true, null);
    }

    private string? Problem(int length) => length switch
    {
        0 => texts["FollowUp.Missing"].Value,
        > Asking.MaxTextLength => texts["Text.Long", Asking.MinTextLength, Asking.MaxTextLength, length].Value,
        _ => null,
    };
}
