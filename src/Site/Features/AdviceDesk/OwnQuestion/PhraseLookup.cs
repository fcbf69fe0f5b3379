using EmploymentNet.Core.AdviceDesk.ReturnPhrases;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.OwnQuestion;

/// <summary>The one door to a thread: gives every page of this folder the thread that the form's phrase opens, or lets it ask for the phrase.</summary>
public sealed class PhraseLookup(Threads threads, Tickets tickets, IStringLocalizer<Texts> texts) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var page = (OwnQuestionPage)context.HandlerInstance;
        page.ModelState.Clear();
        if (!HttpMethods.IsPost(page.Request.Method) || await Open(page))
            await next();
        else
            context.Result = page.Page();
    }

    private async Task<bool> Open(OwnQuestionPage page)
    {
        var reading = ReturnPhrase.Read(page.Phrase ?? "");
        if (reading is not PhraseReading.Understood { Phrase: var phrase })
            page.ModelState.AddModelError(nameof(page.Phrase), Problem(reading));
        else if (await threads.Find(phrase) is { } thread)
            (page.Thread, page.Ticket) = (thread, tickets.Issue());
        else
            page.FindNothing();
        return page.Thread is not null;
    }

    /// <summary>Helps with typing. It follows from the words alone, which lists are public; what is kept of whom has no part in it.</summary>
    private string Problem(PhraseReading reading) => reading switch
    {
        PhraseReading.WrongNumberOfWords { Count: 0 } => texts["Phrase.Missing"],
        PhraseReading.WrongNumberOfWords { Count: var count } => texts["Phrase.Count", count],
        PhraseReading.WordsNotOnList { Words: var words } => string.Join(' ', words.Select(Problem)),
        PhraseReading.CheckFailed { Swapped: { } swapped } => texts["Phrase.Swapped", swapped.First, swapped.Second],
        _ => texts["Phrase.NotTogether"],
    };

    private string Problem(UnknownWord word) => word.Nearby.Count == 0
        ? texts["Phrase.NotOnList", word.Position]
        : texts["Phrase.NotOnList.Near", word.Position, string.Join(", ", word.Nearby)];
}
