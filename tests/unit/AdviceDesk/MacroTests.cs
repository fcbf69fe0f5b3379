using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Privacy;

namespace EmploymentNet.UnitTests.AdviceDesk;

public sealed class MacroTests
{
    private static readonly DateTime Asked = new(2026, 11, 23, 8, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Counsellor = Guid.NewGuid();

    private readonly QuestionKey _key = QuestionKey.Make();
    private readonly Question _question;

    public MacroTests()
    {
        var asking = new Asking(Text("Mistä löydän kesätyön?"), "jobSearch", "fi", null, null, null, false, null);
        _question = Question.Ask(asking, Ticket.Issue("00", SiteLanguage.Finnish), [1], _key, Guid.NewGuid(), Asked);
    }

    [Fact]
    public void It_files_and_raises_and_a_second_time_there_is_nothing_left_to_do()
    {
        var macro = Of(topic: "youth", isUrgent: true);

        Assert.Equal(new MacroChange(Filed: true, Raised: true), macro.Settle(_question, Counsellor, Asked));
        Assert.Equal(default, macro.Settle(_question, Counsellor, Asked));

        Assert.Equal(("youth", "fi", true), (_question.Topic, _question.Language, _question.IsUrgent));
        Assert.Single(_question.Urgencies);
    }

    [Fact]
    public void Without_topic_and_urgency_it_leaves_both_as_they_are() =>
        Assert.Equal(default, Of().Settle(_question, Counsellor, Asked));

    [Fact]
    public void Whoever_is_not_waited_for_is_not_asked_back_and_what_is_retired_fits_nowhere()
    {
        var macro = Of(end: MacroEnd.AskBack);
        Assert.True(macro.Fits(_question));

        _question.Take(Counsellor, Asked);
        _question.Answer(Text("Katso Työmarkkinatorilta."), Counsellor, "socialCounsellor", _key, Asked);
        Assert.False(macro.Fits(_question));
        Assert.True(Of().Fits(_question));

        var retired = Of();
        retired.Retire(Asked);
        Assert.False(retired.Fits(_question));
    }

    [Fact]
    public void Each_language_has_its_own_name_and_text()
    {
        var plan = Of(finnish: 3).Plan;

        Assert.Equal(("Nimi", "Namn"), (plan.NameIn(SiteLanguage.Finnish), plan.NameIn(SiteLanguage.Swedish)));
        Assert.Equal((3, null), (plan.AnswerIn(SiteLanguage.Finnish), plan.AnswerIn(SiteLanguage.Swedish)));
    }

    [Fact]
    public void Nothing_written_begins_no_draft()
    {
        _question.Take(Counsellor, Asked);

        Assert.Null(_question.SaveDraft(Text(""), 0, Counsellor, _key, Asked));
        Assert.Null(_question.Draft);
    }

    private static Macro Of(string? topic = null, int? finnish = null, bool isUrgent = false, MacroEnd end = MacroEnd.Keep) =>
        Macro.Of(new("Nimi", "Namn", topic, finnish, null, isUrgent, end));

    private static DeskText Text(string text) => DeskText.Enter(text, "[x]");
}
