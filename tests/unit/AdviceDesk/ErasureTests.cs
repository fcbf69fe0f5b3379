using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Privacy;

namespace EmploymentNet.UnitTests.AdviceDesk;

public sealed class ErasureTests
{
    private static readonly DateTime Asked = new(2026, 11, 23, 21, 10, 0, DateTimeKind.Utc);
    private static readonly Guid Counsellor = Guid.NewGuid();

    private readonly QuestionKey _key = QuestionKey.Make();
    private readonly Ticket _ticket = Ticket.Issue("00", SiteLanguage.Finnish);

    [Fact]
    public void A_mark_names_ids_and_knows_the_ticket_again_without_keeping_its_hash()
    {
        var question = Answered();

        var erasure = question.MarkForErasure(ErasureReason.Asker, Asked.AddDays(2));

        Assert.Equal((question.Id, Asked.AddDays(2)), (erasure.QuestionId, erasure.MarkedUtc));
        Assert.Equal(Asked.AddDays(2), question.MarkedUtc);
        Assert.Equal(Ticket.SpentHash(_ticket.Hash), erasure.SpentTicket);
        Assert.NotEqual(_ticket.Hash, erasure.SpentTicket);
    }

    [Fact]
    public void Doing_a_step_again_leaves_the_moment_at_which_it_was_done()
    {
        var erasure = Answered().MarkForErasure(ErasureReason.Quiet, Asked);

        erasure.Erased(Asked.AddMinutes(1));
        erasure.Erased(Asked.AddMinutes(2));
        erasure.Swept(Asked.AddMinutes(3));
        erasure.Swept(Asked.AddMinutes(4));

        Assert.Equal((Asked.AddMinutes(1), Asked.AddMinutes(3)), (erasure.ErasedUtc, erasure.SweptUtc));
    }

    [Theory]
    [InlineData(ErasureReason.Asker)]
    [InlineData(ErasureReason.Quiet)]
    public void What_was_withdrawn_keeps_its_address_alone(ErasureReason reason)
    {
        var answer = Published();
        answer.Withdraw(Counsellor, WithdrawalReason.Wrong, answer: null, content: null, Asked);

        answer.ThreadErased(reason, Asked.AddDays(1));

        Assert.Equal(new Withdrawal(Counsellor, Asked, WithdrawalReason.Wrong), answer.Withdrawal);
        Assert.Equal(("", "", "", "mista-kesatyo"), (answer.Title, answer.QuestionText, answer.AnswerText, answer.Slug));
        Assert.Empty(answer.Links);
    }

    [Fact]
    public void What_is_public_outlives_a_quiet_thread()
    {
        var answer = Published();

        answer.ThreadErased(ErasureReason.Quiet, Asked);

        Assert.Null(answer.Withdrawal);
        Assert.Equal("Aloita Ohjaamosta.", answer.AnswerText);
    }

    [Fact]
    public void An_asker_who_deletes_takes_the_published_answer_along()
    {
        var answer = Published();

        answer.ThreadErased(ErasureReason.Asker, Asked);

        Assert.Equal(new Withdrawal(null, Asked), answer.Withdrawal);
        Assert.Equal("", answer.AnswerText);
    }

    private PublishedAnswer Published() => PublishedAnswer.Publish(
        Answered(),
        new Edition(SiteLanguage.Finnish, Text("Mistä kesätyö?"), Text("Mistä löydän kesätyön?"), Text("Aloita Ohjaamosta."), [Guid.NewGuid()]),
        "mista-kesatyo", Counsellor, Asked);

    private Question Answered()
    {
        var asking = new Asking(Text("Mistä löydän kesätyön?"), "jobSearch", "fi", null, null, null, MayPublish: true, Suspicion: null);
        var question = Question.Ask(asking, _ticket, [1], _key, Guid.NewGuid(), Asked);
        question.Take(Counsellor, Asked);
        question.Answer(Text("Aloita Ohjaamosta."), Counsellor, "socialCounsellor", _key, Asked.AddHours(1));
        return question;
    }

    private static DeskText Text(string text) => DeskText.Enter(text, "[x]");
}
