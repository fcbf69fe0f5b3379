namespace EmploymentNet.Core.AdviceDesk;

/// <summary>What the asker was promised, and what became of it.</summary>
public sealed partial class Question
{
    /// <summary>Since when its time runs; null in what was asked before this was kept.</summary>
    public DateTime? StartedUtc { get; private set; }

    /// <summary>Null as long as the desk owes the first answer. What is answered to a follow-up changes it no more.</summary>
    public PromiseOutcome? Outcome { get; private set; }

    private void Settle(DateTime now) => Outcome ??= new(StartedUtc ?? AskedUtc, DueUtc, now);
}
