using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Privacy;

namespace EmploymentNet.UnitTests.AdviceDesk;

public sealed class DraftTests
{
    private static readonly DateTime Asked = new(2026, 11, 23, 21, 10, 0, DateTimeKind.Utc);
    private static readonly Guid Counsellor = Guid.NewGuid();
    private static readonly Guid Adviser = Guid.NewGuid();

    private readonly QuestionKey _key = QuestionKey.Make();

    [Fact]
    public void Only_whoever_holds_the_question_writes_its_draft()
    {
        var question = Ask();

        Assert.Equal(DraftRefusal.NotYours, Save(question, "Hei!", 0, Counsellor));
        question.Take(Counsellor, Asked);
        Assert.Null(Save(question, "Hei!", 0, Counsellor));
        Assert.Equal(DraftRefusal.NotYours, Save(question, "Moi!", 1, Adviser));

        Assert.Equal(("Hei!", 1, Counsellor), (question.Draft!.Read(_key), question.Draft.Revision, question.Draft.Staff));
    }

    [Fact]
    public void Whoever_takes_over_writes_on_and_the_one_before_is_behind()
    {
        var question = Ask();
        question.Take(Counsellor, Asked);
        Save(question, "Hei!", 0, Counsellor);
        question.Release(Counsellor, Asked);
        question.Take(Adviser, Asked);

        Assert.Null(Save(question, "Hei! Hae tukea.", 1, Adviser));
        question.Release(Adviser, Asked);
        question.Take(Counsellor, Asked);

        Assert.Equal(DraftRefusal.Behind, Save(question, "Hei! Soita ensin.", 1, Counsellor));
        Assert.Equal("Hei! Hae tukea.", question.Draft!.Read(_key));
        Assert.Null(Save(question, "Hei! Soita ensin.", 2, Counsellor));
        Assert.Equal(3, question.Draft.Revision);
    }

    [Fact]
    public void A_save_whose_confirmation_got_lost_can_be_repeated()
    {
        var question = Ask();
        question.Take(Counsellor, Asked);

        Assert.Null(Save(question, "Hei!", 0, Counsellor));
        Assert.Null(Save(question, "Hei!", 0, Counsellor));

        Assert.Equal(1, question.Draft!.Revision);
    }

    [Fact]
    public void What_is_too_long_to_be_sent_is_kept_and_without_measure_it_is_not()
    {
        var question = Ask();
        question.Take(Counsellor, Asked);

        Assert.Null(Save(question, new('a', PublishedAnswer.TextLength + 1), 0, Counsellor));
        Assert.Equal(DraftRefusal.TooLong, Save(question, new('a', Draft.TextLength + 1), 1, Counsellor));
    }

    [Fact]
    public void The_draft_ends_with_what_is_sent()
    {
        var question = Ask();
        question.Take(Counsellor, Asked);

        Save(question, "Missä kunnassa asut?", 0, Counsellor);
        question.AskBack(Text("Missä kunnassa asut?"), Counsellor, "socialCounsellor", _key, Asked);
        Assert.Null(question.Draft);

        Save(question, "Aloita Ohjaamosta.", 0, Counsellor);
        question.Answer(Text("Aloita Ohjaamosta."), Counsellor, "socialCounsellor", _key, Asked);
        Assert.Null(question.Draft);
    }

    private DraftRefusal? Save(Question question, string text, int revision, Guid staff) => question.SaveDraft(Text(text), revision, staff, _key, Asked);

    private Question Ask()
    {
        var asking = new Asking(Text("Mistä löydän kesätyön?"), "jobSearch", "fi", null, null, null, MayPublish: true, Suspicion: null);
        return Question.Ask(asking, Ticket.Issue("00", SiteLanguage.Finnish), [1], _key, Guid.NewGuid(), Asked);
    }

    private static DeskText Text(string text) => DeskText.Enter(text, "[x]");
}
