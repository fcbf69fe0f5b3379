using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Privacy;

namespace EmploymentNet.UnitTests.AdviceDesk;

public sealed class ReviewTests
{
    private static readonly DateTime Asked = new(2026, 11, 23, 8, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Counsellor = Guid.NewGuid();
    private static readonly Guid Adviser = Guid.NewGuid();
    private static readonly Guid Lead = Guid.NewGuid();

    private readonly QuestionKey _key = QuestionKey.Make();
    private readonly Question _question;

    public ReviewTests()
    {
        var asking = new Asking(Text("Saanko tukea opintoihin?"), "benefits", "fi", null, null, null, MayPublish: true, Suspicion: null);
        _question = Question.Ask(asking, Ticket.Issue("00", SiteLanguage.Finnish), [1], _key, Guid.NewGuid(), Asked);
        _question.Take(Counsellor, Asked);
    }

    [Fact]
    public void What_was_approved_goes_out_and_not_a_letter_more()
    {
        Save("Saat.", 0);
        Request();

        Assert.Equal(QuestionState.InReview, _question.State);
        Assert.Null(Decide(ReviewVerdict.Approved));
        Assert.Equal(QuestionState.Claimed, _question.State);
        Assert.True(_question.IsApprovedAs(Text("Saat."), _key));
        Assert.False(_question.IsApprovedAs(Text("Saat!"), _key));

        Save("Saat!", 1);
        Assert.False(_question.IsApproved);
        Assert.False(_question.IsApprovedAs(Text("Saat."), _key));

        Assert.Null(Decide(ReviewVerdict.Approved));
        Assert.True(_question.IsApprovedAs(Text("Saat!"), _key));
    }

    [Fact]
    public void A_text_that_changed_while_it_was_read_is_not_approved()
    {
        Save("Saat.", 0);
        Request();
        Save("Et saa.", 1);

        Assert.Equal(ReviewRefusal.Changed, Decide(ReviewVerdict.Approved, version: 1));
        Assert.Null(Decide(ReviewVerdict.Approved, version: 2));
    }

    [Fact]
    public void Only_whoever_holds_the_question_asks_and_only_for_what_is_written()
    {
        Assert.Equal(ReviewRefusal.NothingWritten, _question.RequestReview(Counsellor, null, _key, Asked));
        Save("Saat.", 0);

        Assert.Equal(ReviewRefusal.NotYours, _question.RequestReview(Adviser, null, _key, Asked));
        Assert.Equal(ReviewRefusal.NotReader, _question.RequestReview(Counsellor, Counsellor, _key, Asked));
        Request();
        Request();

        Assert.Single(_question.Reviews);
    }

    [Fact]
    public void The_writer_and_whoever_knows_the_asker_are_no_readers()
    {
        Save("Saat.", 0);
        Request();
        _question.Recuse(Lead, Asked);

        Assert.Equal(ReviewRefusal.NotReader, Decide(ReviewVerdict.Approved, by: Counsellor));
        Assert.Equal(ReviewRefusal.NotReader, Decide(ReviewVerdict.Approved, by: Lead));
        Assert.Equal(ReviewRefusal.NotReader, Comment("Hyvä.", by: Lead));
        Assert.Equal(ReviewRefusal.NotReader, _question.RequestReview(Counsellor, Lead, _key, Asked));
    }

    [Fact]
    public void Who_wrote_the_draft_before_it_was_handed_over_does_not_read_it()
    {
        Save("Saat.", 0);
        _question.HandOver(Counsellor, false, Adviser, Text(""), _key, Asked);

        Assert.Null(_question.RequestReview(Adviser, null, _key, Asked));

        Assert.Equal(ReviewRefusal.NotReader, Decide(ReviewVerdict.Approved, by: Counsellor));
        Assert.Null(Decide(ReviewVerdict.Approved, by: Lead));
    }

    [Fact]
    public void Somebody_else_may_read_in_place_of_whom_was_asked()
    {
        Save("Saat.", 0);
        Assert.Null(_question.RequestReview(Counsellor, Adviser, _key, Asked));

        Assert.Null(Decide(ReviewVerdict.Approved, by: Lead));
    }

    [Fact]
    public void Changes_are_asked_for_in_words_that_are_sealed_and_mended_text_is_read_again()
    {
        Save("Saat.", 0);
        Request();

        Assert.Equal(ReviewRefusal.Unsaid, Decide(ReviewVerdict.ChangesRequested));
        Assert.Null(Comment("Kerro myös, mistä."));
        Assert.Null(Decide(ReviewVerdict.ChangesRequested));
        Assert.Equal(QuestionState.ChangesRequested, _question.State);
        Assert.Equal("Kerro myös, mistä.", _question.ReviewComments.Single().Read(_key));

        Save("Saat Kelasta.", 1);
        Request();
        Assert.Equal((2, ReviewEnding.Renewed), (_question.Reviews.Count, _question.Reviews[0].Ending));
        Assert.Equal(QuestionState.InReview, _question.State);
    }

    [Fact]
    public void Of_two_readers_the_first_decides_and_may_think_again()
    {
        Save("Saat.", 0);
        Request();
        Assert.Null(Decide(ReviewVerdict.Approved, by: Adviser));

        Assert.Null(Comment("Minusta tämä on väärin.", by: Lead));
        Assert.Equal(ReviewRefusal.Decided, Decide(ReviewVerdict.ChangesRequested, by: Lead));
        Assert.Null(Comment("Totta, katsotaan vielä.", by: Adviser));
        Assert.Null(Decide(ReviewVerdict.ChangesRequested, by: Adviser));

        Assert.False(_question.IsApproved);
    }

    [Fact]
    public void A_comment_on_a_request_that_is_over_is_refused_and_so_is_one_without_measure()
    {
        Save("Saat.", 0);
        Request();
        var first = _question.CurrentReview!.Id;

        Assert.Equal(ReviewRefusal.TooLong, Comment(new('a', ReviewComment.TextLength + 1)));
        Assert.True(_question.TakeBackReview(Counsellor, Asked));

        Assert.Equal(ReviewRefusal.Over, _question.Comment(first, Adviser, Text("Hyvä."), 1, _key, Asked));
        Assert.Equal(ReviewRefusal.Over, _question.Decide(first, Adviser, ReviewVerdict.Approved, 1, Asked));
        Assert.Equal(QuestionState.Claimed, _question.State);
    }

    [Fact]
    public void The_writer_answers_a_comment()
    {
        Save("Saat.", 0);
        Request();

        Assert.Null(Comment("Mikä on lähde?", by: Adviser));
        Assert.Null(Comment("Kelan sivu.", by: Counsellor));

        Assert.Equal([Adviser, Counsellor], _question.ReviewComments.Select(comment => comment.Staff));
    }

    [Fact]
    public void Sending_ends_the_request_and_a_new_draft_is_approved_by_nobody()
    {
        Save("Saat.", 0);
        Request();
        Decide(ReviewVerdict.Approved);

        _question.AskBack(Text("Saat."), Counsellor, "socialCounsellor", _key, Asked);
        Save("Saat.", 0);

        Assert.Equal(ReviewEnding.SentAsApproved, _question.Reviews.Single().Ending);
        Assert.False(_question.IsApprovedAs(Text("Saat."), _key));
    }

    [Fact]
    public void A_request_ends_with_the_claim_of_whoever_made_it()
    {
        Save("Saat.", 0);
        Request();

        _question.Release(Counsellor, Asked);

        Assert.Equal(ReviewEnding.LetGo, _question.Reviews.Single().Ending);
        Assert.Equal(QuestionState.Received, _question.State);
    }

    [Fact]
    public void Who_waits_for_a_reader_is_not_idle_and_has_as_long_as_ever_after_the_verdict()
    {
        Save("Saat.", 0);
        Request();

        Assert.False(_question.ReleaseIdle(Asked.AddDays(2), Asked.AddDays(2)));
        Decide(ReviewVerdict.Approved, now: Asked.AddDays(3));

        Assert.False(_question.ReleaseIdle(Asked.AddDays(2), Asked.AddDays(3)));
        Assert.True(_question.ReleaseIdle(Asked.AddDays(3), Asked.AddDays(5)));
    }

    [Fact]
    public void The_clock_runs_while_a_colleague_reads_and_reminds_them_too()
    {
        Save("Saat.", 0);
        _question.RequestReview(Counsellor, Adviser, _key, Asked);

        var notices = _question.Remind([], [], _question.DueUtc);

        Assert.Equal([Counsellor, Adviser], notices.Select(notice => notice.Reader));
    }

    [Fact]
    public void What_two_have_read_is_published_by_a_lead()
    {
        Save("Saat.", 0);
        Request();
        Decide(ReviewVerdict.Approved);
        _question.Answer(Text("Saat."), Counsellor, "socialCounsellor", _key, Asked);

        Assert.True(_question.IsAnswerApproved);
        Assert.Equal(PublishingRefusal.NeedsLead, _question.PublishingRefusedTo(Counsellor, isLead: false, needsReader: true));
        Assert.Null(_question.PublishingRefusedTo(Counsellor, isLead: false, needsReader: false));
        Assert.Null(_question.PublishingRefusedTo(Lead, isLead: true, needsReader: true));
    }

    [Fact]
    public void Who_was_asked_to_read_and_knows_the_asker_leaves_it_to_anybody_else()
    {
        Save("Saat.", 0);
        _question.RequestReview(Counsellor, Adviser, _key, Asked);

        _question.Recuse(Adviser, Asked.AddHours(1));

        Assert.Null(_question.AwaitedReader);
        Assert.Equal((QuestionState.InReview, (Guid?)null, Asked), (_question.State, _question.CurrentReview!.Reader, _question.CurrentReview.RequestedUtc));
        Assert.Null(Decide(ReviewVerdict.Approved, by: Lead));
    }

    [Fact]
    public void A_question_that_moves_to_another_group_waits_for_no_reader_any_more()
    {
        Save("Saat.", 0);
        Request();

        Assert.True(_question.LeaveHolder(Asked.AddHours(1)));

        Assert.Equal((null, QuestionState.Received), (_question.CurrentReview, _question.State));
    }

    private void Save(string text, int revision) => Assert.Null(_question.SaveDraft(Text(text), revision, Counsellor, _key, Asked));

    private void Request() => Assert.Null(_question.RequestReview(Counsellor, null, _key, Asked));

    private ReviewRefusal? Comment(string text, Guid? by = null) =>
        _question.Comment(_question.CurrentReview!.Id, by ?? Adviser, Text(text), _question.Draft!.Version, _key, Asked);

    private ReviewRefusal? Decide(ReviewVerdict verdict, Guid? by = null, int? version = null, DateTime? now = null) =>
        _question.Decide(_question.CurrentReview!.Id, by ?? Adviser, verdict, version ?? _question.Draft!.Version, now ?? Asked);

    private static DeskText Text(string text) => DeskText.Enter(text, "[x]");
}
