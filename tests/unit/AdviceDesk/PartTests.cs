using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Privacy;

namespace EmploymentNet.UnitTests.AdviceDesk;

public sealed class PartTests
{
    private static readonly DateTime Asked = new(2026, 11, 23, 8, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Counsellor = Guid.NewGuid();
    private static readonly Guid Adviser = Guid.NewGuid();
    private static readonly Guid Other = Guid.NewGuid();

    private readonly QuestionKey _key = QuestionKey.Make();
    private readonly Question _question;

    public PartTests()
    {
        var asking = new Asking(Text("Saanko tukea ja työtä?"), "benefits", "fi", null, null, null, MayPublish: true, Suspicion: null);
        _question = Question.Ask(asking, Ticket.Issue("00", SiteLanguage.Finnish), [1], _key, Guid.NewGuid(), Asked);
        _question.Take(Counsellor, Asked);
    }

    [Fact]
    public void A_signed_part_leaves_with_the_answer_each_under_its_profession()
    {
        Assert.Null(Begin());
        Assert.Null(Save("Työtä löytyy.", 0));
        Assert.Null(_question.PartAlong);
        Assert.True(_question.SignPart(Adviser, _key, Asked));

        Assert.True(_question.Answer(Text("Tukea saa."), Counsellor, "socialCounsellor", _key, Asked.AddHours(1)));

        var answer = _question.Messages[^1];
        Assert.Equal([new("socialCounsellor", "Tukea saa."), new("employmentAdviser", "Työtä löytyy.")], answer.ReadParts(_key));
        Assert.Equal((Counsellor, Adviser), (answer.Staff, answer.Second!.Staff));
        Assert.Null(_question.Part);
        Assert.Null(_question.PublishingRefusedTo(Adviser, isLead: false, needsReader: false));
    }

    [Fact]
    public void What_is_not_signed_or_is_left_out_stays_behind()
    {
        Begin();
        Save("Työtä löytyy.", 0);
        _question.SignPart(Adviser, _key, Asked);

        Assert.False(_question.LeaveOutPart(true, Adviser, Asked));
        Assert.True(_question.LeaveOutPart(true, Counsellor, Asked));
        Assert.Null(_question.PartAlong);
        Assert.True(_question.LeaveOutPart(false, Counsellor, Asked));
        Assert.NotNull(_question.PartAlong);
        Save("Työtä löytyy nyt.", 1);
        Assert.Null(_question.PartAlong);

        _question.Answer(Text("Tukea saa."), Counsellor, "socialCounsellor", _key, Asked);
        Assert.Null(_question.Messages[^1].Second);
    }

    [Fact]
    public void A_part_is_written_by_one_colleague_of_another_profession_who_does_not_know_the_asker()
    {
        _question.Recuse(Other, Asked);

        Assert.Equal(PartRefusal.NotOther, _question.BeginPart(Counsellor, Adviser, "socialCounsellor", "socialCounsellor", _key, Asked));
        Assert.Equal(PartRefusal.NotOther, _question.BeginPart(Counsellor, Other, "employmentAdviser", "socialCounsellor", _key, Asked));
        Assert.Equal(PartRefusal.NotOther, _question.BeginPart(Counsellor, Counsellor, "employmentAdviser", "socialCounsellor", _key, Asked));
        Assert.Equal(PartRefusal.NotYours, _question.BeginPart(Other, Adviser, "employmentAdviser", "socialCounsellor", _key, Asked));
        Assert.Null(_question.BeginPart(Adviser, Adviser, "employmentAdviser", "socialCounsellor", _key, Asked));
        Assert.Equal(PartRefusal.Taken, Begin());

        _question.Release(Counsellor, Asked);
        Assert.Equal(DraftRefusal.NotYours, Save("Työtä löytyy.", 0));
        Assert.Equal(PartRefusal.NotHeld, Begin());
    }

    [Fact]
    public void Only_its_writer_writes_and_signs_it_and_two_windows_are_told_apart()
    {
        Begin();

        Assert.Equal(DraftRefusal.NotYours, _question.SavePart(Text("Minä!"), 0, Counsellor, _key, Asked));
        Assert.False(_question.SignPart(Adviser, _key, Asked));
        Assert.Null(Save("Työtä löytyy.", 0));
        Assert.Null(Save("Työtä löytyy.", 0));
        Assert.Equal(DraftRefusal.Behind, Save("Työtä ei löydy.", 0));
        Assert.False(_question.SignPart(Counsellor, _key, Asked));
    }

    [Fact]
    public void A_part_that_comes_changes_or_goes_needs_a_new_approval_and_its_writer_is_no_reader()
    {
        _question.SaveDraft(Text("Tukea saa."), 0, Counsellor, _key, Asked);
        Begin();
        Save("Työtä löytyy.", 0);
        Approve();

        _question.SignPart(Adviser, _key, Asked);
        Assert.False(_question.IsApproved);
        Approve();
        Assert.True(_question.IsApprovedAs(Text("Tukea saa."), _key));
        Assert.Equal(ReviewRefusal.NotReader, _question.Decide(_question.CurrentReview!.Id, Adviser, ReviewVerdict.Approved, _question.Draft!.Version, Asked));

        _question.LeaveOutPart(true, Counsellor, Asked);
        Assert.False(_question.IsApproved);
    }

    [Fact]
    public void What_is_left_out_gives_way_only_where_whoever_has_the_question_says_so()
    {
        Begin();
        Save("Työtä löytyy.", 0);
        _question.LeaveOutPart(true, Counsellor, Asked);

        Assert.Equal(PartRefusal.Taken, _question.BeginPart(Other, Other, "employmentAdviser", "socialCounsellor", _key, Asked));
        Assert.Equal("Työtä löytyy.", _question.Part!.Read(_key));
        Assert.Null(_question.BeginPart(Counsellor, Other, "employmentAdviser", "socialCounsellor", _key, Asked));
        Assert.Equal(Other, _question.Part!.Staff);
    }

    [Fact]
    public void Whoever_turns_out_to_know_the_asker_takes_their_part_along()
    {
        Begin();
        Save("Työtä löytyy.", 0);

        _question.Recuse(Adviser, Asked);

        Assert.Null(_question.Part);
    }

    [Fact]
    public void A_part_outlives_what_is_asked_back()
    {
        Begin();
        Save("Työtä löytyy.", 0);
        _question.SignPart(Adviser, _key, Asked);

        _question.AskBack(Text("Missä asut?"), Counsellor, "socialCounsellor", _key, Asked);

        Assert.Null(_question.Messages[^1].Second);
        Assert.NotNull(_question.PartAlong);
    }

    [Fact]
    public void The_asker_of_a_merged_question_gets_both_parts_under_their_own_key()
    {
        Begin();
        Save("Työtä löytyy.", 0);
        _question.SignPart(Adviser, _key, Asked);
        _question.Answer(Text("Tukea saa."), Counsellor, "socialCounsellor", _key, Asked);
        var key = QuestionKey.Make();

        var copy = _question.Messages[^1].Second!.Copy("Työtä löytyy.", key);

        Assert.Equal(("employmentAdviser", "Työtä löytyy.", Adviser), (copy.Profession, copy.Read(key), copy.Staff));
    }

    private PartRefusal? Begin() => _question.BeginPart(Counsellor, Adviser, "employmentAdviser", "socialCounsellor", _key, Asked);

    private DraftRefusal? Save(string text, int revision) => _question.SavePart(Text(text), revision, Adviser, _key, Asked);

    private void Approve()
    {
        _question.RequestReview(Counsellor, null, _key, Asked);
        Assert.Null(_question.Decide(_question.CurrentReview!.Id, Other, ReviewVerdict.Approved, _question.Draft!.Version, Asked));
    }

    private static DeskText Text(string text) => DeskText.Enter(text, "[x]");
}
