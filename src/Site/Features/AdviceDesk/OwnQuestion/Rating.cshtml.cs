using EmploymentNet.Core.AdviceDesk;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.OwnQuestion;

/// <summary>The asker says whether the answer helped, and may say otherwise later.</summary>
public sealed class RatingModel(Threads threads, IStringLocalizer<Texts> texts) : OwnAct(texts)
{
    public async Task OnPost(Verdict? verdict)
    {
        if (verdict is { } said && Thread!.Question.HasAnswer)
            Show(await threads.Rate(Thread, said), $"Rating.Done.{said}");
    }
}
