using System.Text;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.DutyCalendar;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.OwnQuestion;

/// <summary>The thread as a dated text file. The phrase is not in it: whoever finds the file reads this much, and no further.</summary>
public sealed class CopyModel(Threads threads, Tickets tickets, PhraseLimits limits, ThreadText text, IStringLocalizer<Texts> texts, TimeProvider clock)
    : OwnQuestionPage(threads, tickets, limits, texts)
{
    public RedirectResult OnGet() => ToOwnQuestion();

    public async Task<IActionResult> OnPost(string? phrase)
    {
        if (!await Open(phrase))
            return Page();
        var now = clock.GetUtcNow().UtcDateTime;
        var copy = await text.Of(Conversation!, now);
        // With the mark: a text file has no header to say that it is UTF-8.
        byte[] content = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(copy)];
        return File(content, "text/plain; charset=utf-8", Texts["Copy.FileName", HelsinkiTime.DayOf(now)]);
    }
}
