using System.Text;
using EmploymentNet.Core.DutyCalendar;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.OwnQuestion;

/// <summary>The thread as a dated text file. The phrase is not in it: whoever finds the file reads this much, and no further.</summary>
public sealed class CopyModel(ThreadText text, IStringLocalizer<Texts> texts, TimeProvider clock) : OwnAct(texts)
{
    private readonly IStringLocalizer<Texts> _texts = texts;

    public FileContentResult OnPost()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        // With the mark: a text file has no header to say that it is UTF-8.
        byte[] content = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.Of(Thread!, now))];
        return File(content, "text/plain; charset=utf-8", _texts["Copy.FileName", HelsinkiTime.DayOf(now)]);
    }
}
