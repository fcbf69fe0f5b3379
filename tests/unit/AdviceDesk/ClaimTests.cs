using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Privacy;

namespace EmploymentNet.UnitTests.AdviceDesk;

public sealed class ClaimTests
{
    private static readonly DateTime Asked = new(2026, 11, 23, 8, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Counsellor = Guid.NewGuid();
    private static readonly Guid Adviser = Guid.NewGuid();
    private static readonly Guid Lead = Guid.NewGuid();

    private readonly QuestionKey _key = QuestionKey.Make();
    private readonly Question _question;

    public ClaimTests()
    {
        var asking = new Asking(Text("Mistä löydän kesätyön?"), "jobSearch", "fi", null, null, null, false, null);
        _question = Question.Ask(asking, Ticket.Issue("00", SiteLanguage.Finnish), [1], _key, Guid.NewGuid(), Asked);
    }

    [Fact]
    public void A_handed_over_question_is_the_others_from_the_same_moment_on_with_the_note_sealed()
    {
        _question.Take(Counsellor, Asked);

        Assert.True(_question.HandOver(Counsellor, false, Adviser, Text("Kysy vielä kunta."), _key, Asked.AddHours(1)));

        Assert.True(_question.IsHeldBy(Adviser));
        Assert.Equal((ClaimEnding.HandedOver, Asked.AddHours(1)), (_question.Claims[0].Ending, _question.Claims[0].ReleasedUtc));
        var handover = _question.Handovers.Single();
        Assert.Equal((Counsellor, Adviser, "Kysy vielä kunta."), (handover.From, handover.To, handover.Read(_key)));
        Assert.True(handover.IsReadBy(Counsellor) && handover.IsReadBy(Adviser) && !handover.IsReadBy(Lead));
    }

    [Fact]
    public void Only_its_holder_or_a_lead_hands_a_question_over()
    {
        Assert.False(_question.HandOver(Lead, true, Adviser, Text(""), _key, Asked));
        _question.Take(Counsellor, Asked);

        Assert.False(_question.HandOver(Adviser, false, Adviser, Text(""), _key, Asked));
        Assert.False(_question.HandOver(Counsellor, false, Counsellor, Text(""), _key, Asked));
        Assert.True(_question.HandOver(Lead, true, Adviser, Text(""), _key, Asked));

        Assert.Null(_question.Handovers.Single().Read(_key));
    }

    [Fact]
    public void Whoever_knows_the_asker_lets_go_and_never_gets_the_question_again()
    {
        _question.Take(Counsellor, Asked);

        _question.Recuse(Counsellor, Asked.AddHours(1));
        _question.Recuse(Counsellor, Asked.AddHours(2));

        Assert.Equal((ClaimEnding.PassedOn, Asked.AddHours(1)), (_question.Claims[0].Ending, _question.Claims[0].ReleasedUtc));
        Assert.Equal((Counsellor, Asked.AddHours(1)), (_question.Recusals.Single().Staff, _question.Recusals.Single().Utc));
        Assert.False(_question.Take(Counsellor, Asked.AddHours(2)));
        Assert.True(_question.Take(Adviser, Asked.AddHours(2)));
        Assert.False(_question.HandOver(Adviser, false, Counsellor, Text(""), _key, Asked.AddHours(3)));
    }

    [Fact]
    public void Whoever_knows_the_asker_of_a_question_in_other_hands_leaves_it_there()
    {
        _question.Take(Counsellor, Asked);

        _question.Recuse(Adviser, Asked.AddHours(1));

        Assert.True(_question.IsHeldBy(Counsellor));
        Assert.True(_question.IsClosedTo(Adviser));
    }

    [Fact]
    public void An_idle_claim_ends_by_itself_and_says_so()
    {
        _question.Take(Counsellor, Asked);

        Assert.False(_question.ReleaseIdle(Asked.AddSeconds(-1), Asked.AddDays(1)));
        Assert.True(_question.ReleaseIdle(Asked, Asked.AddDays(1)));
        Assert.False(_question.ReleaseIdle(Asked, Asked.AddDays(1)));

        Assert.Equal((ClaimEnding.Idle, Asked.AddDays(1)), (_question.Claims[0].Ending, _question.Claims[0].ReleasedUtc));
        Assert.Equal(QuestionState.Received, _question.State);
    }

    private static DeskText Text(string text) => DeskText.Enter(text, "[x]");
}
