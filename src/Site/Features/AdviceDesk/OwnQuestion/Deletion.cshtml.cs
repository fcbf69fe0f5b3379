using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.OwnQuestion;

/// <summary>Says what goes and what stays, and asks once more; then deletes the thread and confirms it.</summary>
public sealed class DeletionModel(Threads threads, IStringLocalizer<Texts> texts, TimeProvider clock) : OwnAct(texts)
{
    [BindProperty]
    public bool Confirmed { get; set; }

    /// <summary>When nothing was left under the phrase.</summary>
    public DateTime? GoneUtc { get; private set; }

    public async Task OnPost()
    {
        if (!Confirmed)
            return;
        await threads.Delete(Thread!);
        ConfirmGone();
    }

    /// <summary>The button was pressed twice, and the first press did it. What is confirmed holds of any phrase that opens nothing.</summary>
    protected internal override void FindNothing()
    {
        if (Confirmed)
            ConfirmGone();
        else
            base.FindNothing();
    }

    private void ConfirmGone() => (Thread, GoneUtc) = (null, clock.GetUtcNow().UtcDateTime);
}
