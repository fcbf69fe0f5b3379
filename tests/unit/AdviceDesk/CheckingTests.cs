using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Privacy;

namespace EmploymentNet.UnitTests.AdviceDesk;

public sealed class CheckingTests
{
    private static readonly DateTime Asked = new(2026, 11, 23, 8, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Counsellor = Guid.NewGuid();
    private static readonly Guid Adviser = Guid.NewGuid();

    private readonly Question _question;

    public CheckingTests()
    {
        var asking = new Asking(DeskText.Enter("Mistä löydän kesätyön?", "[x]"), "jobSearch", "fi", null, null, null, false, null);
        _question = Question.Ask(asking, Ticket.Issue("00", SiteLanguage.Finnish), [1], QuestionKey.Make(), Guid.NewGuid(), Asked);
    }

    [Fact]
    public void A_tick_says_who_looked_and_when_and_is_everybodys()
    {
        Assert.True(_question.SetTick(7, Counsellor, Asked));
        Assert.False(_question.SetTick(7, Adviser, Asked.AddHours(1)));

        Assert.Equal((Counsellor, Asked), (_question.TickOf(7)!.Staff, _question.TickOf(7)!.Utc));
        Assert.Null(_question.TickOf(8));
    }

    [Fact]
    public void What_is_taken_off_stays_on_record_and_can_be_ticked_again()
    {
        _question.SetTick(7, Counsellor, Asked);

        Assert.True(_question.TakeTickOff(7, Asked.AddHours(1)));
        Assert.False(_question.TakeTickOff(7, Asked.AddHours(2)));
        Assert.True(_question.SetTick(7, Adviser, Asked.AddHours(3)));

        Assert.Equal([Asked.AddHours(1), null], _question.Ticks.Select(tick => tick.EndedUtc));
        Assert.Equal(Adviser, _question.TickOf(7)!.Staff);
    }
}
