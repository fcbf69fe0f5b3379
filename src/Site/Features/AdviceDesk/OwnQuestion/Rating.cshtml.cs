using EmploymentNet.Core.AdviceDesk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.OwnQuestion;

/// <summary>The asker says whether the answer helped, and may say otherwise later.</summary>
public sealed class RatingModel(Threads threads, Tickets tickets, PhraseLimits limits, IStringLocalizer<Texts> texts)
    : OwnQuestionPage(threads, tickets, limits, texts)
{
    public RedirectResult OnGet() => ToOwnQuestion();

    public async Task OnPost(string? phrase, Verdict? verdict, int part)
    {
        if (!await Open(phrase) || verdict is not { } said)
            return;
        var isRated = await Threads.Rate(PartAt(part), said);
        await Open(Phrase);
        Done = isRated ? $"Rating.Done.{said}" : null;
    }
}
