using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.OwnQuestion;

/// <summary>
/// A page about one thread. Nothing remembers its phrase, so every form brings it along, and <see cref="PhraseLookup"/> has opened the
/// thread with it before a handler runs.
/// </summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public abstract class OwnQuestionPage(IStringLocalizer<Texts> texts) : PageModel
{
    /// <summary>As typed, kept whatever comes of it.</summary>
    [BindProperty]
    public string? Phrase { get; set; }

    /// <summary>Null where the page asks for the phrase.</summary>
    public Thread? Thread { get; protected internal set; }

    /// <summary>For the form that adds to the thread, and what that form holds.</summary>
    public string? Ticket { get; protected internal set; }

    public string? Text { get; protected set; }

    /// <summary>Personal identity codes taken out of the text at hand.</summary>
    public int Masked { get; protected set; }

    /// <summary>Key of the text that says what was just done.</summary>
    public string? Done { get; protected set; }

    /// <summary>The phrase is well made and opens nothing. A page may have more to say to that, but never whether there once was something.</summary>
    protected internal virtual void FindNothing() => ModelState.AddModelError(nameof(Phrase), texts["Phrase.Unknown"]);

    /// <param name="thread">As an act left it; null where it was erased in the same moment.</param>
    /// <param name="done">Key of the text that says what the act did.</param>
    protected void Show(Thread? thread, string done)
    {
        Thread = thread;
        if (thread is null)
            FindNothing();
        else
            Done = done;
    }
}
