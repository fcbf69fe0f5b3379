using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Privacy;

namespace EmploymentNet.UnitTests.AdviceDesk;

/// <summary>What becomes of an answer after it is public.</summary>
public sealed class PublishedAnswerTests
{
    private static readonly DateTime Published = new(2026, 11, 26, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Later = Published.AddDays(30);
    private static readonly Guid Counsellor = Guid.NewGuid();
    private static readonly Guid Adviser = Guid.NewGuid();
    private static readonly Guid Workshop = Guid.NewGuid();

    private readonly QuestionKey _key = QuestionKey.Make();

    [Fact]
    public void It_takes_all_that_was_decided_from_its_edition_and_the_topic_of_its_question_where_nothing_was()
    {
        var answer = Publish(Edition() with { LifeSituation = "summerJob", ValidUntil = new(2027, 3, 31), SourceLines = Text("Kela, https://kela.fi") });

        Assert.Equal(("jobSearch", "summerJob", new DateOnly(2027, 3, 31)), (answer.Topic, answer.LifeSituation, answer.ValidUntil));
        Assert.Equal([new Source("Kela", "https://kela.fi", null)], answer.Sources);
        Assert.Equal("benefits", Publish(Edition() with { Topic = "benefits" }).Topic);
    }

    [Fact]
    public void It_is_signed_by_whoever_wrote_it_unless_its_publisher_says_otherwise_and_a_correction_says_so_anew()
    {
        var answer = Publish(Edition() with { Profession = "employmentAdviser", SecondProfession = "editor" });

        Assert.Equal(("employmentAdviser", null), (answer.Profession, answer.SecondProfession));
        Assert.Equal("socialCounsellor", Publish().Profession);
        answer.Correct(Edition(), Text("Summa oli vanha."), Links("open 1"), Later);
        Assert.Equal("employmentAdviser", answer.Profession);
        answer.Correct(Edition() with { Profession = "editor" }, Text("Vastaaja oli väärin."), Links("open 1"), Later);
        Assert.Equal("editor", answer.Profession);
    }

    [Fact]
    public void It_is_right_through_its_last_day()
    {
        var answer = Publish(Edition() with { ValidUntil = new(2027, 3, 31) });

        Assert.Null(answer.DoubtOn(new(2027, 3, 31)));
        Assert.Equal(AnswerDoubt.Expired, answer.DoubtOn(new(2027, 4, 1)));
    }

    [Fact]
    public void What_is_linked_is_taken_as_it_is_at_first_and_doubted_from_its_first_change_until_it_is_as_it_was()
    {
        var answer = Publish();

        Assert.True(answer.SeeLinks(Links("open 1"), Published));
        Assert.False(answer.SeeLinks(Links("open 1"), Published.AddDays(1)));
        Assert.True(answer.SeeLinks(Links("closed 1"), Later));
        Assert.False(answer.SeeLinks(Links("closed 2"), Later.AddDays(1)));
        Assert.Equal((Later, AnswerDoubt.LinksChanged), (answer.LinksChangedUtc, answer.DoubtOn(new(2026, 12, 27))));

        Assert.True(answer.SeeLinks(Links("open 1"), Later.AddDays(2)));
        Assert.Null(answer.DoubtOn(new(2026, 12, 29)));
    }

    [Fact]
    public void The_gravest_doubt_is_told()
    {
        var answer = Publish(Edition() with { ValidUntil = new(2026, 12, 1) });
        answer.SeeLinks(Links("open 1"), Published);
        answer.SeeLinks(Links(LinkPrint.Gone), Later);

        Assert.Equal(AnswerDoubt.LinksChanged, answer.DoubtOn(new(2026, 12, 1)));
        Assert.Equal(AnswerDoubt.Expired, answer.DoubtOn(new(2026, 12, 2)));
        answer.Supersede(Newer(), new Succession([]), Later);
        Assert.Equal(AnswerDoubt.Superseded, answer.DoubtOn(new(2026, 12, 2)));
    }

    [Fact]
    public void Whoever_says_that_it_still_is_right_ends_every_doubt()
    {
        var answer = Doubted();

        answer.Confirm(new(2027, 6, 30), Links("closed 1"), Later);

        Assert.Null(answer.DoubtOn(new(2027, 6, 30)));
        Assert.Equal((Later, null), (answer.ConfirmedUtc, answer.CorrectedUtc));
        Assert.False(answer.SeeLinks(Links("closed 1"), Later.AddDays(1)));
    }

    [Fact]
    public void A_correction_tells_readers_of_itself_keeps_those_before_and_ends_every_doubt()
    {
        var answer = Doubted();
        answer.Correct(Edition(), Text("Summa oli vanha."), Links("closed 1"), Later);

        answer.Correct(Edition("Hae Kelasta.") with { Topic = "benefits" }, Text("Paikka muuttui."), Links("closed 1"), Later.AddDays(1));

        Assert.Equal([new Correction(Later, "Summa oli vanha."), new Correction(Later.AddDays(1), "Paikka muuttui.")], answer.Corrections);
        Assert.Equal(("Hae Kelasta.", "benefits", Later.AddDays(1)), (answer.AnswerText, answer.Topic, answer.CorrectedUtc));
        Assert.Null(answer.DoubtOn(new(2028, 1, 1)));
    }

    [Fact]
    public void A_new_address_leaves_word_at_the_old_one()
    {
        var answer = Publish();

        var former = answer.Rename("kesatyo-haku");

        Assert.Equal(("fi", "mista-kesatyo", answer.Id), (former.Language, former.Slug, former.Answer));
        Assert.Equal("kesatyo-haku", answer.Slug);
    }

    [Fact]
    public void Whoever_published_it_mends_it_and_a_lead_where_its_topic_needs_a_second_reader()
    {
        var answer = Publish();

        Assert.True(answer.MayBeMendedBy(Counsellor, isLead: false, needsReader: false));
        Assert.False(answer.MayBeMendedBy(Counsellor, isLead: false, needsReader: true));
        Assert.False(answer.MayBeMendedBy(Adviser, isLead: false, needsReader: false));
        Assert.True(answer.MayBeMendedBy(Adviser, isLead: true, needsReader: true));
        answer.Withdraw(Counsellor, WithdrawalReason.Wrong, answer: null, content: null, Later);
        Assert.False(answer.MayBeMendedBy(Adviser, isLead: true, needsReader: false));
    }

    [Fact]
    public void The_first_withdrawal_stays_with_its_reason_and_where_to_look()
    {
        var answer = Publish();

        answer.Withdraw(Counsellor, WithdrawalReason.Outdated, answer: null, Workshop, Later);
        answer.WithdrawForAsker(Later.AddDays(1));

        Assert.Equal(new Withdrawal(Counsellor, Later, WithdrawalReason.Outdated, null, Workshop), answer.Withdrawal);
    }

    [Fact]
    public void Sources_and_notes_of_a_withdrawn_answer_go_with_its_thread()
    {
        var answer = Publish(Edition() with { SourceLines = Text("Kela") });
        answer.Correct(Edition() with { SourceLines = Text("Kela") }, Text("Summa oli vanha."), Links("open 1"), Later);
        answer.Withdraw(Counsellor, WithdrawalReason.Wrong, answer: null, content: null, Later);

        answer.ThreadErased(ErasureReason.Quiet, Later);

        Assert.Empty(answer.Sources);
        Assert.Empty(answer.Corrections);
    }

    private PublishedAnswer Doubted()
    {
        var answer = Publish(Edition() with { ValidUntil = new(2026, 12, 1) });
        answer.SeeLinks(Links("open 1"), Published);
        answer.SeeLinks(Links("closed 1"), Later);
        answer.Supersede(Newer(), new Succession([]), Later);
        return answer;
    }

    private static PublishedAnswer Newer() => new()
    {
        Id = 2,
        ThreadId = Guid.NewGuid(),
        Language = "fi",
        Slug = "uudempi",
        Topic = "jobSearch",
        Profession = "socialCounsellor",
        PublishedUtc = Later,
        PublishedBy = Counsellor,
    };

    private PublishedAnswer Publish(Edition? edition = null)
    {
        var asking = new Asking(Text("Mistä löydän kesätyön?"), "jobSearch", "fi", null, null, null, MayPublish: true, Suspicion: null);
        var question = Question.Ask(asking, Ticket.Issue("00", SiteLanguage.Finnish), [1], _key, Guid.NewGuid(), Published);
        question.Take(Counsellor, Published);
        question.Answer(Text("Aloita Ohjaamosta."), Counsellor, "socialCounsellor", _key, Published);
        return PublishedAnswer.Publish(question, edition ?? Edition(), "mista-kesatyo", Counsellor, Published);
    }

    private static Edition Edition(string answer = "Aloita Ohjaamosta.") =>
        new(SiteLanguage.Finnish, Text("Mistä kesätyö?"), Text("Mistä löydän kesätyön?"), Text(answer), [Workshop]);

    private static Dictionary<Guid, string> Links(string print) => new() { [Workshop] = print };

    private static DeskText Text(string text) => DeskText.Enter(text, "[x]");
}
