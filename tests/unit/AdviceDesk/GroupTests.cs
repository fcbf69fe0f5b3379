using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.Groups;
using EmploymentNet.Core.Privacy;

namespace EmploymentNet.UnitTests.AdviceDesk;

public sealed class GroupTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 8, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Counsellor = Guid.NewGuid();
    private static readonly Guid Adviser = Guid.NewGuid();
    private static readonly Guid Lead = Guid.NewGuid();

    private readonly ExpertGroup _money = new() { FinnishName = "Raha", SwedishName = "Pengar" };

    public GroupTests() => _money.ChangeMembers([Counsellor], Now);

    [Fact]
    public void A_counsellor_sees_topics_of_own_groups_and_of_none_and_a_lead_all()
    {
        var expertise = Desk();

        Assert.Equal(["benefits", "youth"], Seen(expertise.AccessOf(Counsellor, isLead: false)));
        Assert.Equal(["youth"], Seen(expertise.AccessOf(Adviser, isLead: false)));
        Assert.Equal(["benefits", "youth"], Seen(expertise.AccessOf(Lead, isLead: true)));
    }

    [Fact]
    public void What_somebody_has_in_hand_they_see_until_they_let_go()
    {
        var question = Ask("benefits");
        var access = Desk().AccessOf(Adviser, isLead: false);
        Assert.False(access.Sees(question));

        question.Take(Adviser, Now);
        Assert.True(access.Sees(question));

        question.Release(Adviser, Now);
        Assert.False(access.Sees(question));
    }

    [Fact]
    public void Who_leaves_a_group_sees_its_topics_no_more_and_that_they_were_in_it_stays_on_record()
    {
        _money.ChangeMembers([Adviser], Now.AddDays(1));
        _money.ChangeMembers([Adviser], Now.AddDays(2));

        Assert.Equal([Adviser], _money.Members);
        Assert.Equal([(Counsellor, Now, Now.AddDays(1)), (Adviser, Now.AddDays(1), (DateTime?)null)],
            _money.Memberships.Select(membership => (membership.Staff, membership.SinceUtc, membership.EndedUtc)));
        Assert.Equal(["youth"], Seen(Desk().AccessOf(Counsellor, isLead: false)));
    }

    [Fact]
    public void The_topics_of_a_retired_group_are_everybodys()
    {
        _money.Retire(Now);

        Assert.Equal(["benefits", "youth"], Seen(Desk().AccessOf(Adviser, isLead: false)));
        Assert.Null(Desk().GroupOf("benefits"));
    }

    [Fact]
    public void A_desk_without_groups_hides_nothing_from_anybody() =>
        Assert.Empty(new Expertise([Topic("benefits", null)], []).AccessOf(Adviser, isLead: false).Hidden);

    [Fact]
    public void A_lead_gives_what_nobody_has_and_of_two_the_second_comes_too_late()
    {
        var question = Ask("benefits");

        Assert.True(question.Give(Lead, Counsellor, Now));
        Assert.False(question.Give(Lead, Adviser, Now));

        Assert.Equal((Counsellor, Lead), (question.CurrentClaim!.Staff, question.CurrentClaim.GivenBy));
    }

    [Fact]
    public void What_waits_for_the_asker_is_answered_or_passed_on_for_good_is_not_given()
    {
        var (waiting, passed) = (Ask("benefits"), Ask("benefits"));
        waiting.Take(Counsellor, Now);
        waiting.AskBack(Text("Minkä ikäinen olet?"), Counsellor, "socialCounsellor", QuestionKey.Make(), Now);
        waiting.Release(Counsellor, Now);
        passed.Recuse(Counsellor, Now);

        Assert.False(waiting.Give(Lead, Adviser, Now));
        Assert.False(passed.Give(Lead, Counsellor, Now));
        Assert.True(passed.Give(Lead, Adviser, Now));
    }

    [Fact]
    public void A_question_that_leaves_its_holder_by_moving_says_so()
    {
        var question = Ask("youth");
        Assert.False(question.LeaveHolder(Now));
        question.Take(Adviser, Now);

        Assert.True(question.LeaveHolder(Now.AddHours(1)));

        Assert.Equal((ClaimEnding.Moved, Now.AddHours(1)), (question.Claims[0].Ending, question.Claims[0].ReleasedUtc));
    }

    private Expertise Desk() => new([Topic("benefits", _money.Id), Topic("youth", null)], [_money]);

    private static IEnumerable<string> Seen(TopicAccess access) => ((string[])["benefits", "youth"]).Where(access.Sees);

    private static Topic Topic(string key, int? group) => new() { Key = key, FinnishName = key, SwedishName = key, Group = group };

    private static Question Ask(string topic) => Question.Ask(
        new Asking(Text("Mistä saan rahaa?"), topic, "fi", null, null, null, false, null),
        Ticket.Issue("00", SiteLanguage.Finnish), [1], QuestionKey.Make(), Guid.NewGuid(), Now);

    private static DeskText Text(string text) => DeskText.Enter(text, "[…]");
}
