using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.ChildWelfare;
using EmploymentNet.Core.Privacy;

namespace EmploymentNet.UnitTests.AdviceDesk;

public sealed class WelfareChecklistTests
{
    private static readonly DateTime Asked = new(2026, 11, 23, 21, 10, 0, DateTimeKind.Utc);
    private static readonly Guid Counsellor = Guid.NewGuid();
    private static readonly Guid Adviser = Guid.NewGuid();

    private readonly Question _question = Question.Ask(
        new(DeskText.Enter("Mistä löydän kesätyön?", "[x]"), "other", "fi", null, null, null, MayPublish: false, Suspicion: null),
        Ticket.Issue("00", SiteLanguage.Finnish), [1], QuestionKey.Make(), Guid.NewGuid(), Asked);

    [Fact]
    public void It_leads_from_step_to_step_to_the_end()
    {
        List<WelfareStep?> next = [_question.Welfare.Next];

        foreach (var step in WelfareChecklist.Steps)
        {
            Assert.False(_question.Welfare.IsDone);
            Assert.True(_question.Record(step, WelfareChecklist.OutcomesOf(step)[0], Counsellor, Asked));
            next.Add(_question.Welfare.Next);
        }

        Assert.Equal([.. WelfareChecklist.Steps.Cast<WelfareStep?>(), null], next);
        Assert.True(_question.Welfare.IsDone);
    }

    [Fact]
    public void Where_there_is_no_concern_there_is_nothing_more_to_do()
    {
        _question.Record(WelfareStep.Concern, WelfareOutcome.NoConcernForChild, Counsellor, Asked);

        Assert.True(_question.Welfare.IsBegun);
        Assert.True(_question.Welfare.IsDone);
    }

    [Fact]
    public void A_step_done_again_counts_as_it_ended_last_and_keeps_what_was_before()
    {
        _question.Record(WelfareStep.Child, WelfareOutcome.AskerAskedForMore, Counsellor, Asked);
        _question.Record(WelfareStep.Child, WelfareOutcome.ChildCanBeFound, Adviser, Asked.AddHours(1));

        var latest = _question.Welfare.Latest(WelfareStep.Child)!;
        Assert.Equal((WelfareOutcome.ChildCanBeFound, Adviser, Asked.AddHours(1)), (latest.Outcome, latest.Staff, latest.Utc));
        Assert.Equal(WelfareOutcome.AskerAskedForMore, Assert.Single(_question.Welfare.EarlierThanLatest(WelfareStep.Child)).Outcome);
    }

    [Theory]
    [InlineData(WelfareStep.Concern, WelfareOutcome.Notified)]
    [InlineData((WelfareStep)99, WelfareOutcome.Notified)]
    [InlineData(WelfareStep.Asker, (WelfareOutcome)99)]
    public void A_step_cannot_end_as_another_one(WelfareStep step, WelfareOutcome outcome)
    {
        Assert.False(_question.Record(step, outcome, Counsellor, Asked));
        Assert.Empty(_question.WelfareRecords);
    }

    [Fact]
    public void Every_outcome_belongs_to_one_step() =>
        Assert.Equal(Enum.GetValues<WelfareOutcome>(), WelfareChecklist.Steps.SelectMany(WelfareChecklist.OutcomesOf).Order());
}
