using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Privacy;

namespace EmploymentNet.UnitTests.AdviceDesk;

public sealed class QuestionTests
{
    // A Monday; three working days on is Thursday.
    private static readonly DateTime Asked = new(2026, 11, 23, 21, 10, 0, DateTimeKind.Utc);
    private static readonly Guid Counsellor = Guid.NewGuid();
    private static readonly Guid Adviser = Guid.NewGuid();

    private readonly QuestionKey _key = QuestionKey.Make();
    private readonly Ticket _ticket = Ticket.Issue("00", SiteLanguage.Finnish);

    [Fact]
    public void A_new_question_is_received_and_due_at_the_end_of_the_third_working_day()
    {
        var question = Ask();

        Assert.Equal(QuestionState.Received, question.State);
        Assert.Equal(new DateTime(2026, 11, 26, 22, 0, 0, DateTimeKind.Utc), question.DueUtc);
    }

    [Fact]
    public void A_suspicious_question_is_held_until_somebody_takes_it_and_the_reason_stays_known()
    {
        var question = Ask(HoldReason.HiddenField);

        Assert.Equal(QuestionState.Held, question.State);
        Assert.Equal(Ask().DueUtc, question.DueUtc);

        question.Take(Counsellor, Asked.AddHours(1));
        question.Release(Counsellor, Asked.AddHours(2));
        question.Take(Adviser, Asked.AddHours(3));

        Assert.Equal(QuestionState.Claimed, question.State);
        Assert.Equal((HoldReason.HiddenField, Asked, Asked.AddHours(1)), (question.Hold!.Reason, question.Hold.HeldUtc, question.Hold.ReleasedUtc));
    }

    [Fact]
    public void Text_is_stored_sealed_and_opens_with_its_own_key_only()
    {
        var message = Ask().Messages.Single();

        Assert.Equal("Mistä löydän kesätyön?", message.Read(_key));
        Assert.ThrowsAny<System.Security.Cryptography.CryptographicException>(() => message.Read(QuestionKey.Make()));
        Assert.ThrowsAny<System.Security.Cryptography.CryptographicException>(() => _key.Open(message.Sealed, Guid.NewGuid()));
    }

    [Fact]
    public void A_question_taken_by_one_cannot_be_taken_or_answered_by_another()
    {
        var question = Ask();

        Assert.True(question.Take(Counsellor, Asked));
        Assert.True(question.Take(Counsellor, Asked));
        Assert.False(question.Take(Adviser, Asked));
        Assert.False(question.Answer(Text("Ei vielä."), Adviser, "employmentAdviser", _key, Asked));
        Assert.Single(question.Messages);
        Assert.Single(question.Claims);
    }

    [Fact]
    public void A_released_question_is_free_again()
    {
        var question = Ask();
        question.Take(Counsellor, Asked);

        question.Release(Adviser, Asked);
        Assert.False(question.Take(Adviser, Asked));

        question.Release(Counsellor, Asked);
        Assert.True(question.Take(Adviser, Asked));
    }

    [Fact]
    public void Answering_ends_the_claim_and_the_wait()
    {
        var question = Ask();
        question.Take(Counsellor, Asked);

        Assert.True(question.Answer(Text("Aloita Ohjaamosta."), Counsellor, "socialCounsellor", _key, Asked.AddHours(1)));

        Assert.Equal(QuestionState.Answered, question.State);
        Assert.Null(question.CurrentClaim);
        Assert.Equal("socialCounsellor", question.Messages[^1].Profession);
    }

    [Fact]
    public void A_follow_up_opens_an_answered_question_with_a_new_clock()
    {
        var question = Ask();
        question.Take(Counsellor, Asked);
        question.Answer(Text("Aloita Ohjaamosta."), Counsellor, "socialCounsellor", _key, Asked.AddHours(1));

        question.FollowUp(Text("Missä se on?"), Ticket.Issue("00", SiteLanguage.Finnish), _key, Asked.AddDays(7));

        Assert.Equal(QuestionState.Reopened, question.State);
        Assert.Equal(new DateTime(2026, 12, 3, 22, 0, 0, DateTimeKind.Utc), question.DueUtc);
    }

    [Fact]
    public void Pressing_send_twice_adds_once_and_a_changed_text_is_not_lost()
    {
        var question = Ask();

        question.FollowUp(Text("Mistä löydän kesätyön?"), _ticket, _key, Asked);
        Assert.Single(question.Messages);

        question.FollowUp(Text("Mistä löydän kesätyön Oulusta?"), _ticket, _key, Asked);
        Assert.Equal(2, question.Messages.Count);
    }

    [Fact]
    public void Only_an_answer_can_be_rated()
    {
        var question = Ask();

        Assert.False(question.Rate(Verdict.Helped, Asked));
        Assert.Null(question.Rating);
    }

    [Fact]
    public void A_rating_changes_with_the_askers_mind_and_keeps_the_moment_of_the_word_that_stands()
    {
        var question = Answered();

        question.Rate(Verdict.No, Asked.AddDays(1));
        question.Rate(Verdict.No, Asked.AddDays(2));
        Assert.Equal(new Rating(Verdict.No, Asked.AddDays(1)), question.Rating);

        question.Rate(Verdict.Helped, Asked.AddDays(3));
        Assert.Equal(new Rating(Verdict.Helped, Asked.AddDays(3)), question.Rating);
    }

    [Fact]
    public void The_same_word_on_a_newer_answer_is_a_new_rating()
    {
        var question = Answered();
        question.Rate(Verdict.NotYet, Asked.AddDays(1));
        question.Take(Counsellor, Asked.AddDays(2));
        question.Answer(Text("Soita sinne."), Counsellor, "socialCounsellor", _key, Asked.AddDays(2));

        question.Rate(Verdict.NotYet, Asked.AddDays(3));

        Assert.Equal(Asked.AddDays(3), question.Rating!.Utc);
    }

    [Fact]
    public void Consent_taken_back_stays_so_and_keeps_its_first_moment()
    {
        var question = Ask(mayPublish: true);

        question.ObjectToPublishing(Asked.AddDays(1));
        question.ObjectToPublishing(Asked.AddDays(2));
        question.AskAgain(Asking(mayPublish: true), _ticket, _key, Asked.AddDays(3));

        Assert.False(question.MayPublish);
        Assert.Equal(Asked.AddDays(1), question.ObjectedUtc);
        Assert.Equal(PublishingRefusal.NoConsent, question.PublishingRefusedTo(Counsellor, isLead: true, needsReader: false));
    }

    [Fact]
    public void The_form_sent_again_without_consent_takes_it_back()
    {
        var question = Ask(mayPublish: true);

        question.AskAgain(Asking(mayPublish: false), _ticket, _key, Asked.AddHours(1));

        Assert.Equal(Asked.AddHours(1), question.ObjectedUtc);
    }

    [Fact]
    public void Who_never_gave_consent_has_nothing_to_take_back()
    {
        var question = Ask(mayPublish: false);

        question.ObjectToPublishing(Asked);

        Assert.Null(question.ObjectedUtc);
    }

    private Question Answered()
    {
        var question = Ask();
        question.Take(Counsellor, Asked);
        question.Answer(Text("Aloita Ohjaamosta."), Counsellor, "socialCounsellor", _key, Asked.AddHours(1));
        return question;
    }

    private Question Ask(HoldReason? suspicion = null, bool mayPublish = false) =>
        Question.Ask(Asking(suspicion, mayPublish), _ticket, [1], _key, Guid.NewGuid(), Asked);

    private static Asking Asking(HoldReason? suspicion = null, bool mayPublish = false) =>
        new(Text("Mistä löydän kesätyön?"), "jobSearch", "fi", null, null, null, mayPublish, suspicion);

    private static DeskText Text(string text) => DeskText.Enter(text, "[x]");
}
