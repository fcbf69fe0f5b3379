using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Core.Privacy;

namespace EmploymentNet.UnitTests.AdviceDesk;

public sealed class HoursProposalTests
{
    private static readonly Guid Counsellor = Guid.NewGuid();
    private static readonly Guid Lead = Guid.NewGuid();
    private static readonly DateOnly Monday = new(2026, 11, 23);
    private static readonly DateTime Now = HelsinkiTime.ToUtc(Monday, new(10, 0));

    private static readonly SpecialDays Closing = new(DutyScope.Everybody, Monday.AddDays(1), Monday.AddDays(3), [], new("koulutus", "utbildning"));

    [Fact]
    public void It_holds_what_was_proposed_and_waits()
    {
        var days = HoursProposal.Of(Closing, Why("Kaikki ovat koulutuksessa."), Counsellor, Now);
        var week = HoursProposal.Of(new DutyWeek(new("sv"), []), Why("Kukaan ei kysy ruotsiksi illalla."), Counsellor, Now);

        Assert.Equal((Closing.First, Closing.Last, Closing.Reason, null), (days.Days!.First, days.Days.Last, days.Days.Reason, days.Week));
        Assert.Equal((new DutyScope("sv"), 0, null), (week.Week!.Scope, week.Week.Turns.Count, week.Days));
        Assert.Null(days.Outcome);
    }

    [Fact]
    public void It_is_decided_once()
    {
        var proposal = Propose();

        Assert.Null(proposal.Accept(isOvertaken: false, Lead, Now));
        Assert.Equal(AcceptFault.Decided, proposal.Accept(isOvertaken: true, Lead, Now.AddDays(9)));
        Assert.False(proposal.Decline(Why("Ei sittenkään."), Lead, Now));
        Assert.False(proposal.Withdraw(Counsellor, Now));
        Assert.Equal((ProposalOutcome.Accepted, Lead, Now, null), (proposal.Outcome, proposal.DecidedBy, proposal.DecidedUtc, proposal.Answer));
    }

    [Fact]
    public void Who_declines_says_why()
    {
        var proposal = Propose();

        Assert.True(proposal.Decline(Why("Silloin on eniten kysyjiä."), Lead, Now));
        Assert.Equal((ProposalOutcome.Declined, "Silloin on eniten kysyjiä."), (proposal.Outcome, proposal.Answer));
    }

    [Fact]
    public void Only_its_proposer_takes_it_back()
    {
        var proposal = Propose();

        Assert.False(proposal.Withdraw(Lead, Now));
        Assert.True(proposal.Withdraw(Counsellor, Now));
    }

    [Theory]
    [InlineData(1, null)]
    [InlineData(2, AcceptFault.Past)]
    public void Days_that_have_begun_to_go_by_cannot_be_accepted_any_more(int days, AcceptFault? fault) =>
        Assert.Equal(fault, Propose().Accept(isOvertaken: false, Lead, Now.AddDays(days)));

    [Fact]
    public void What_knows_nothing_of_newer_hours_waits_to_be_declined()
    {
        var proposal = Propose();

        Assert.Equal(AcceptFault.Overtaken, proposal.Accept(isOvertaken: true, Lead, Now));
        Assert.True(proposal.Decline(Why("Ajat ovat jo toiset."), Lead, Now));
    }

    [Fact]
    public void Only_the_very_same_of_the_same_person_repeats_it()
    {
        var week = new DutyWeek(new("sv"), [new(DayOfWeek.Monday, new(new(9, 0), new(12, 0)))]);
        var (days, again) = (Propose(), HoursProposal.Of(week, Why("Aamulla."), Counsellor, Now));

        Assert.True(days.Repeats(HoursProposal.Of(Closing with { Hours = [] }, Why("Kaikki ovat koulutuksessa."), Counsellor, Now.AddSeconds(1))));
        Assert.True(again.Repeats(HoursProposal.Of(week with { Turns = [.. week.Turns] }, Why("Aamulla."), Counsellor, Now)));
        Assert.False(days.Repeats(HoursProposal.Of(Closing, Why("Kaikki ovat koulutuksessa."), Lead, Now)));
        Assert.False(days.Repeats(HoursProposal.Of(Closing, Why("Muusta syystä."), Counsellor, Now)));
        Assert.False(days.Repeats(HoursProposal.Of(Closing with { Last = Closing.Last.AddDays(1) }, Why("Kaikki ovat koulutuksessa."), Counsellor, Now)));
        Assert.False(days.Repeats(HoursProposal.Of(Closing with { Hours = [new(new(9, 0), new(12, 0))] }, Why("Kaikki ovat koulutuksessa."), Counsellor, Now)));
        Assert.False(again.Repeats(HoursProposal.Of(week with { Turns = [] }, Why("Aamulla."), Counsellor, Now)));
        Assert.False(again.Repeats(days));
    }

    [Theory]
    [InlineData(0, ProposalProblem.NoReason)]
    [InlineData(300, null)]
    [InlineData(301, ProposalProblem.ReasonTooLong)]
    public void Its_reason_is_there_and_short(int length, ProposalProblem? problem) => Assert.Equal(problem, HoursProposal.ProblemOf(Why(new('a', length))));

    private static HoursProposal Propose() => HoursProposal.Of(Closing, Why("Kaikki ovat koulutuksessa."), Counsellor, Now);

    private static DeskText Why(string text) => DeskText.Enter(text, "[…]");
}
