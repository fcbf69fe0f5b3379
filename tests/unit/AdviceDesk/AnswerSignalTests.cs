using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Notifications;
using EmploymentNet.Core.Privacy;

namespace EmploymentNet.UnitTests.AdviceDesk;

public sealed class AnswerSignalTests
{
    private static readonly DateTime Asked = new(2026, 11, 23, 8, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Answered = Asked.AddHours(5);
    private static readonly Guid Counsellor = Guid.NewGuid();
    private static readonly EmailAddress Address = EmailAddress.Read("anna@example.org")!;
    private static readonly EmailAddress Other = EmailAddress.Read("berit@example.org")!;

    private readonly QuestionKey _key = QuestionKey.Make();
    private readonly Ticket _ticket = Ticket.Issue("00", SiteLanguage.Swedish);

    [Fact]
    public void An_address_is_sealed_and_speaks_the_language_of_the_form()
    {
        var signal = Ask(Address).Signal!;

        Assert.Equal(Address, signal.Read(_key));
        Assert.Equal("sv", signal.Language);
        Assert.ThrowsAny<System.Security.Cryptography.CryptographicException>(() => signal.Read(QuestionKey.Make()));
    }

    [Fact]
    public void Nobody_is_told_before_there_is_an_answer()
    {
        var question = Ask(Address);

        Assert.Null(question.SignalOf(Answered));

        Answer(question, Answered);

        Assert.Same(question.Signal, question.SignalOf(Answered));
    }

    [Fact]
    public void Reading_a_thread_that_waits_keeps_the_address_and_reading_the_answer_drops_it()
    {
        var question = Ask(Address);

        question.ReadByAsker();
        var waiting = question.Signal;
        Answer(question, Answered);
        question.ReadByAsker();

        Assert.NotNull(waiting);
        Assert.Null(question.Signal);
    }

    [Fact]
    public void The_mail_of_an_older_answer_leaves_the_telling_to_the_newer_one()
    {
        var question = Ask(Address);
        Answer(question, Answered);
        question.FollowUp(Text("Entä sitten?"), Ticket.Issue("00", SiteLanguage.Finnish), _key, Answered.AddHours(1));
        var reopened = question.SignalOf(Answered);
        Answer(question, Answered.AddHours(2));

        Assert.Null(reopened);
        Assert.Null(question.SignalOf(Answered));
        Assert.NotNull(question.SignalOf(Answered.AddHours(2)));
    }

    [Fact]
    public void An_answered_question_takes_no_address()
    {
        var question = Ask(null);
        Answer(question, Answered);

        question.TellAt(Address, SiteLanguage.Finnish, _key, Answered.AddHours(1));

        Assert.Null(question.Signal);
    }

    [Fact]
    public void Sending_the_form_again_keeps_corrects_or_takes_back_the_address_until_there_is_an_answer()
    {
        var question = Ask(Address);
        var first = question.Signal;

        question.AskAgain(Asking(Address), _ticket, _key, Asked);
        Assert.Same(first, question.Signal);

        question.AskAgain(Asking(Other), _ticket, _key, Asked);
        Assert.Equal(Other, question.Signal!.Read(_key));

        question.AskAgain(Asking(null), _ticket, _key, Asked);
        Assert.Null(question.Signal);

        question.TellAt(Address, SiteLanguage.Finnish, _key, Asked);
        Answer(question, Answered);
        question.AskAgain(Asking(null), _ticket, _key, Answered);
        Assert.NotNull(question.Signal);
    }

    private static DeskText Text(string text) => DeskText.Enter(text, "[…]");

    private static Asking Asking(EmailAddress? email) => new(Text("Mistä löydän kesätyön?"), "youth", "fi", null, null, null, false, null) { Email = email };

    private Question Ask(EmailAddress? email) => Question.Ask(Asking(email), _ticket, [1], _key, Guid.NewGuid(), Asked);

    private void Answer(Question question, DateTime now)
    {
        question.Take(Counsellor, now);
        question.Answer(Text("Näin."), Counsellor, "socialCounsellor", _key, now);
    }
}
