using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Notifications;
using EmploymentNet.Core.Privacy;

namespace EmploymentNet.UnitTests.AdviceDesk;

public sealed class SplittingTests
{
    private static readonly DateTime Asked = new(2026, 11, 23, 8, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Counsellor = Guid.NewGuid();
    private static readonly Guid Acquaintance = Guid.NewGuid();

    private readonly QuestionKey _key = QuestionKey.Make();
    private readonly QuestionKey _partKey = QuestionKey.Make();

    [Fact]
    public void A_part_keeps_the_promise_the_consent_and_the_address_of_its_asker_in_a_thread_of_its_own()
    {
        var question = Taken();
        question.TellAt(EmailAddress.Read("asker@example.org"), SiteLanguage.Swedish, _key, Asked);

        var part = Split(question, Asked.AddHours(5))!;

        Assert.Equal(
            (question.AskedUtc, question.DueUtc, question.TargetUtc, question.Language, question.AgeBand, question.MayPublish, "housing"),
            (part.AskedUtc, part.DueUtc, part.TargetUtc, part.Language, part.AgeBand, part.MayPublish, part.Topic));
        Assert.Equal(("kellari", "kellari"), (question.Placement, part.Placement));
        Assert.Equal((QuestionState.Received, QuestionState.Claimed), (part.State, question.State));
        Assert.Equal("Entä asumistuki?", Assert.Single(part.Messages).Read(_partKey));
        Assert.True(part.IsSplitOff(part.Messages[0]));
        Assert.Equal(("asker@example.org", "sv"), (part.Signal!.Read(_partKey).Value, part.Signal.Language));
        Assert.NotEqual(question.PhraseHash, part.PhraseHash);
    }

    [Fact]
    public void Whoever_knows_the_asker_is_kept_out_of_the_part_too()
    {
        var question = Taken();
        question.Recuse(Acquaintance, Asked);

        Assert.False(Split(question, Asked)!.Take(Acquaintance, Asked));
    }

    [Fact]
    public void Danger_in_a_part_is_heard_as_in_any_text()
    {
        var part = Taken().Split(Text("En halua enää elää."), "rights", Counsellor, _key, _partKey, Guid.NewGuid(), Asked)!;

        Assert.True(part.IsUrgent);
    }

    [Fact]
    public void Only_who_has_it_in_hand_splits_it_and_a_part_is_not_split_again()
    {
        var (free, answered) = (Ask(), Taken());
        answered.Answer(Text("Näin."), Counsellor, "socialCounsellor", _key, Asked);
        var part = Split(Taken(), Asked)!;
        part.Take(Counsellor, Asked);

        Assert.All([free, answered, part], question => Assert.Null(Split(question, Asked)));
        Assert.Equal(0, free.SplitCount);
    }

    private Question? Split(Question question, DateTime now) => question.Split(Text("Entä asumistuki?"), "housing", Counsellor, _key, _partKey, Guid.NewGuid(), now);

    private Question Taken()
    {
        var question = Ask();
        // The database gives numbers.
        typeof(Question).GetProperty(nameof(Question.Number))!.SetValue(question, 7);
        question.Take(Counsellor, Asked);
        return question;
    }

    private Question Ask() => Question.Ask(
        new Asking(Text("Mistä löydän kesätyön, ja entä asumistuki?"), "benefits", "fi", null, "from18to24", null, MayPublish: true, Suspicion: null) { Placement = "kellari" },
        Ticket.Issue("00", SiteLanguage.Finnish), [1], _key, Guid.NewGuid(), Asked);

    private static DeskText Text(string text) => DeskText.Enter(text, "[…]");
}
