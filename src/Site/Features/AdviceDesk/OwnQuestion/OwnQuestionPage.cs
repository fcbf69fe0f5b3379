using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.ReturnPhrases;
using EmploymentNet.Site.Features.AdviceDesk.Checks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.OwnQuestion;

/// <summary>
/// A page that opens with the return phrase. Each of its forms posts the phrase again and gets the thread as an answer: a cookie or an
/// address that remembers the asker would be a trace.
/// </summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public abstract class OwnQuestionPage(Threads threads, Tickets tickets, PhraseLimits limits, IStringLocalizer<Texts> texts) : PageModel
{
    /// <summary>As typed, kept whatever comes of it.</summary>
    public string? Phrase { get; private set; }

    /// <summary>Null until the phrase has opened it.</summary>
    public Conversation? Conversation { get; private set; }

    /// <summary>Of the form for a follow-up.</summary>
    public string? Ticket { get; protected set; }

    /// <summary>Which of several threads the follow-up belongs to: the one in which the asker was asked something, until another is chosen.</summary>
    public int Part { get; protected set; }

    public string? Text { get; protected set; }

    /// <summary>Personal identity codes taken out of the text at hand.</summary>
    public int Masked { get; protected set; }

    public Notices Notices { get; protected set; } = Notices.None;

    /// <summary>What the writer had taken out, which is no sending yet.</summary>
    public Removal? Removal { get; protected set; }

    /// <summary>The text was in order, and waits for its writer to see <see cref="Notices"/>.</summary>
    public bool IsWaiting { get; protected set; }

    public string? Email { get; protected set; }

    /// <summary>Key of the text that says what has just been done.</summary>
    public string? Done { get; protected set; }

    /// <summary>Whoever sent a phrase that opens nothing is asked to come back, and told no more.</summary>
    protected bool IsCrowded => Response.StatusCode == StatusCodes.Status429TooManyRequests;

    protected Threads Threads => threads;

    protected Tickets Tickets => tickets;

    protected IStringLocalizer<Texts> Texts => texts;

    /// <summary>Finds what the phrase opens as it is now, or says what is wrong with the phrase.</summary>
    protected async Task<bool> Open(string? typed)
    {
        ModelState.Clear();
        Phrase = typed;
        Ticket = tickets.Issue();
        var attempt = await limits.Begin(HttpContext.Connection.RemoteIpAddress, HttpContext.RequestAborted);
        var reading = ReturnPhrase.Read(typed ?? "");
        Conversation = reading is PhraseReading.Understood { Phrase: var phrase } ? await threads.Find(phrase) : null;
        if (Conversation is null)
        {
            Tell(attempt.MayTell ? Problem(reading) : null);
            return false;
        }
        attempt.Succeed();
        Part = Math.Max(0, Conversation.Threads.ToList().FindIndex(thread => thread.Question.IsWaiting));
        return true;
    }

    /// <param name="part">Of several threads under the phrase, from 0 up, in the order in which the page shows them.</param>
    protected Thread PartAt(int part) => Conversation!.Threads[Math.Clamp(part, 0, Conversation.Threads.Count - 1)];

    protected RedirectResult ToOwnQuestion() => Redirect(Routes.OwnQuestion.For(Core.SiteLanguage.Current));

    /// <param name="problem">Null where the site is too busy with failures to tell.</param>
    private void Tell(string? problem)
    {
        if (problem is null)
            (Response.StatusCode, Response.Headers.RetryAfter) = (StatusCodes.Status429TooManyRequests, $"{PhraseLimits.Slowest.TotalSeconds}");
        ModelState.AddModelError(nameof(Phrase), problem ?? texts["Phrase.Crowded"]);
    }

    /// <summary>
    /// Helps with typing, as far as the words alone tell: anybody can work it out from the word lists. Of a phrase that can be it says the same
    /// whether it was never given out or leads nowhere any more.
    /// </summary>
    private string Problem(PhraseReading reading) => reading switch
    {
        PhraseReading.WrongNumberOfWords { Count: 0 } => texts["Phrase.Missing"],
        PhraseReading.WrongNumberOfWords { Count: var count } => texts["Phrase.Count", count],
        PhraseReading.WordsNotOnList { Words: var words } => string.Join(' ', words.Select(Problem)),
        PhraseReading.CheckFailed { Swapped: { } swapped } => texts["Phrase.Swapped", swapped.First, swapped.Second],
        PhraseReading.CheckFailed => texts["Phrase.NotTogether"],
        _ => texts["Phrase.Unknown"],
    };

    private string Problem(UnknownWord word) => word.Nearby.Count == 0
        ? texts["Phrase.NotOnList", word.Position]
        : texts["Phrase.NotOnList.Near", word.Position, string.Join(", ", word.Nearby)];
}
