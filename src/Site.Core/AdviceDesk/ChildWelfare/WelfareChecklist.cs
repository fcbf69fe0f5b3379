namespace EmploymentNet.Core.AdviceDesk.ChildWelfare;

/// <summary>How far the duty to notify has been taken with one question.</summary>
public sealed class WelfareChecklist(IEnumerable<WelfareRecord> records)
{
    public static readonly IReadOnlyList<WelfareStep> Steps = Enum.GetValues<WelfareStep>();

    private static readonly Dictionary<WelfareStep, IReadOnlyList<WelfareOutcome>> _outcomes = new()
    {
        [WelfareStep.Concern] = [WelfareOutcome.ConcernForChild, WelfareOutcome.NoConcernForChild],
        [WelfareStep.Danger] = [WelfareOutcome.EmergencyTold, WelfareOutcome.NoEmergency],
        [WelfareStep.Child] = [WelfareOutcome.ChildCanBeFound, WelfareOutcome.AskerAskedForMore, WelfareOutcome.ChildCannotBeFound],
        [WelfareStep.Notification] = [WelfareOutcome.Notified, WelfareOutcome.NotifiedWithPolice, WelfareOutcome.TogetherWithFamily, WelfareOutcome.NotNotified],
        [WelfareStep.Asker] = [WelfareOutcome.AskerTold, WelfareOutcome.AskerNotTold],
    };

    private readonly ILookup<WelfareStep, WelfareRecord> _records = records.OrderBy(record => record.Utc).ThenBy(record => record.Id).ToLookup(record => record.Step);

    public bool IsBegun => _records.Count > 0;

    /// <summary>Where nobody is worried about a child, there is nothing to notify, and no further step.</summary>
    public bool IsDone => Latest(WelfareStep.Concern)?.Outcome == WelfareOutcome.NoConcernForChild || Next is null;

    /// <summary>The first step that is not done; null where all are.</summary>
    public WelfareStep? Next => Steps.Cast<WelfareStep?>().FirstOrDefault(step => Latest(step!.Value) is null);

    public static IReadOnlyList<WelfareOutcome> OutcomesOf(WelfareStep step) => _outcomes[step];

    public WelfareRecord? Latest(WelfareStep step) => _records[step].LastOrDefault();

    /// <summary>What was recorded of a step before its latest record, the first one first.</summary>
    public IEnumerable<WelfareRecord> EarlierThanLatest(WelfareStep step) => _records[step].SkipLast(1);
}
