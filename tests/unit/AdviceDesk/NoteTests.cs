using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Privacy;

namespace EmploymentNet.UnitTests.AdviceDesk;

public sealed class NoteTests
{
    private static readonly DateTime Asked = new(2026, 11, 23, 8, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Counsellor = Guid.NewGuid();
    private static readonly Guid Adviser = Guid.NewGuid();
    private static readonly Guid Lead = Guid.NewGuid();

    private readonly QuestionKey _key = QuestionKey.Make();
    private readonly Question _question;

    public NoteTests()
    {
        var asking = new Asking(Text("Mistä löydän kesätyön?"), "jobSearch", "fi", null, null, null, false, null);
        _question = Question.Ask(asking, Ticket.Issue("00", SiteLanguage.Finnish), [1], _key, Guid.NewGuid(), Asked);
    }

    [Fact]
    public void A_note_lies_sealed_and_moves_neither_clock_nor_claim()
    {
        var (state, due, target) = (_question.State, _question.DueUtc, _question.TargetUtc);

        var note = Write("Kysyin jo Kelasta.", []);

        Assert.Equal(("Kysyin jo Kelasta.", Counsellor), (note.Read(_key), note.Staff));
        Assert.Equal((state, due, target, null), (_question.State, _question.DueUtc, _question.TargetUtc, _question.RespondedUtc));
        Assert.Equal(1, _question.MessageCount);
    }

    [Fact]
    public void Nobody_is_told_twice_nor_of_their_own_words_nor_of_a_thread_that_is_closed_to_them()
    {
        _question.Recuse(Lead, Asked);

        var note = Write("@A @B @C", [Counsellor, Adviser, Adviser, Lead]);

        Assert.Equal([Adviser], note.Mentions.Select(mention => mention.Staff));
    }

    [Fact]
    public void What_its_writer_takes_back_leaves_no_word_and_nobody_to_tell()
    {
        var note = Write("Unohtakaa tämä.", [Adviser]);

        Assert.False(_question.TakeNoteBack(note.Id, Adviser, Asked));
        Assert.True(_question.TakeNoteBack(note.Id, Counsellor, Asked.AddHours(1)));
        Assert.False(_question.TakeNoteBack(note.Id, Counsellor, Asked.AddHours(2)));

        Assert.Null(note.Read(_key));
        Assert.Empty(note.Mentions);
        Assert.Equal(Asked.AddHours(1), _question.Notes.Single().TakenBackUtc);
    }

    [Fact]
    public void Whoever_has_not_seen_it_within_an_hour_of_working_time_is_told_once()
    {
        // Friday, half past three in the afternoon in Helsinki: the hour ends at half past eight on Monday.
        var friday = new DateTime(2026, 11, 27, 13, 30, 0, DateTimeKind.Utc);
        var mention = _question.WriteNote(Text("@A"), [Adviser], Counsellor, _key, friday).Mentions.Single();

        Assert.False(mention.Tell(friday, friday.AddDays(2)));
        Assert.False(mention.Tell(friday, new(2026, 11, 30, 6, 29, 0, DateTimeKind.Utc)));
        Assert.True(mention.Tell(friday, new(2026, 11, 30, 6, 30, 0, DateTimeKind.Utc)));
        Assert.False(mention.Tell(friday, friday.AddDays(9)));
    }

    private Note Write(string text, Guid[] mentioned) => _question.WriteNote(Text(text), mentioned, Counsellor, _key, Asked);

    private static DeskText Text(string text) => DeskText.Enter(text, "[x]");
}
