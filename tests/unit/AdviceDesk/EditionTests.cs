using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Privacy;

namespace EmploymentNet.UnitTests.AdviceDesk;

/// <summary>What is made of a thread before everybody reads it.</summary>
public sealed class EditionTests
{
    private static readonly DateTime Asked = new(2026, 11, 26, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Counsellor = Guid.NewGuid();
    private static readonly Guid Adviser = Guid.NewGuid();

    private readonly QuestionKey _key = QuestionKey.Make();

    [Fact]
    public void What_may_lead_to_a_person_waits_for_a_decision_wherever_it_stands()
    {
        var edition = Written("Soitanko numeroon 040 123 4567?", "Numero on 040 123 4567.");

        var undecided = edition.Undecided([]);

        Assert.Equal([nameof(Edition.Question), nameof(Edition.Answer)], undecided.Select(flag => flag.Field));
        Assert.Empty(edition.Undecided([undecided[0].Token]));
    }

    [Fact]
    public void A_decision_is_about_words_and_does_not_hold_for_others()
    {
        var kept = Written("Soitanko numeroon 040 123 4567?", "Soita.").Undecided([])[0].Token;

        var flag = Assert.Single(Written("Soitanko numeroon 050 765 4321?", "Soita.").Undecided([kept]));

        Assert.Equal("050 765 4321", flag.Flag.In(flag.Text));
    }

    [Fact]
    public void Identity_codes_are_counted_in_every_text_of_it()
    {
        var edition = Written("Tunnukseni on 131052-308T.", "Poista 131052-308T.") with { Slug = Text("131052-308T"), SourceLines = Text("131052-308T") };

        Assert.Equal(4, edition.Masked);
        Assert.DoesNotContain(edition.Fields, one => one.Text.Value.Contains("308T", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Työsopimuslaki 55/2001, 2 luku 4 §, https://finlex.fi/1", "Työsopimuslaki 55/2001", "https://finlex.fi/1", "2 luku 4 §")]
    [InlineData("https://finlex.fi/1 Arbetsavtalslagen 55/2001 2 kap. 4 § 1 mom.", "Arbetsavtalslagen 55/2001", "https://finlex.fi/1", "2 kap. 4 § 1 mom.")]
    [InlineData("Laki sosiaalihuollosta, 12 a §", "Laki sosiaalihuollosta", null, "12 a §")]
    [InlineData("Kela: Yleistuki", "Kela: Yleistuki", null, null)]
    [InlineData("https://kela.fi", "https://kela.fi", "https://kela.fi", null)]
    public void A_source_is_read_from_its_line(string line, string name, string? address, string? section)
    {
        var source = Assert.Single(Source.Read($"\n{line}\r\n"));

        Assert.Equal(new Source(name, address, section), source);
        Assert.Equal(source, Source.Read(source.Line)[0]);
    }

    [Fact]
    public void A_source_leads_to_the_web_and_nowhere_else() =>
        Assert.All(Source.Read("Laki javascript:alert(1)\nLaki data:text/html,x\nLaki file:///etc/passwd"), source => Assert.Null(source.Address));

    [Fact]
    public void A_draft_keeps_what_was_typed_and_decided_under_the_key_of_its_question()
    {
        var edition = Written("Mistä?", "Ohjaamosta.") with { LifeSituation = "summerJob", Profession = "employmentAdviser", SourceLines = Text("Kela") };
        var draft = Draft();

        Assert.True(draft.Save(edition, ["Phone:1"], 0, Counsellor, _key, Asked));

        var text = draft.Read(_key);
        Assert.Equal(("Mistä?", "Ohjaamosta.", "summerJob", "Kela"), (text.Question, text.Answer, text.LifeSituation, text.SourceLines));
        Assert.Equal("employmentAdviser", text.Profession);
        Assert.Equal(["Phone:1"], text.Kept);
        Assert.DoesNotContain("Ohjaamosta", System.Text.Encoding.UTF8.GetString(draft.Sealed), StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_writes_on_from_an_older_draft_is_behind_and_the_same_text_again_is_kept_already()
    {
        var draft = Draft();
        draft.Save(Written("Mistä?", "Ohjaamosta."), [], 0, Counsellor, _key, Asked);

        Assert.True(draft.Save(Written("Mistä?", "Ohjaamosta."), [], 0, Adviser, _key, Asked.AddMinutes(1)));
        Assert.False(draft.Save(Written("Mistä?", "Kelasta."), [], 0, Adviser, _key, Asked.AddMinutes(1)));
        Assert.Equal((1, Counsellor), (draft.Revision, draft.Staff));

        Assert.True(draft.Save(Written("Mistä?", "Kelasta."), [], 1, Adviser, _key, Asked.AddMinutes(2)));
        Assert.Equal((2, Adviser, Asked.AddMinutes(2)), (draft.Revision, draft.Staff, draft.SavedUtc));
    }

    [Fact]
    public void What_is_said_to_the_translator_is_sealed_and_an_order_ends_once()
    {
        var order = TranslationOrder.Of(Ask(), SiteLanguage.Swedish, Text("Hän asuu saaristossa."), Counsellor, _key, Asked);

        order.End(Asked.AddDays(1));
        order.End(Asked.AddDays(2));

        Assert.Equal(("Hän asuu saaristossa.", "sv", Asked.AddDays(1)), (order.Read(_key), order.Language, order.DoneUtc));
        Assert.DoesNotContain("saaristossa", System.Text.Encoding.UTF8.GetString(order.Sealed), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "open 1", null)]
    [InlineData("open 1", "open 1", null)]
    [InlineData("open 1", "open 2", LinkChange.Text)]
    [InlineData("open 1", "full 1", LinkChange.Full)]
    [InlineData("full 1", "open 2", LinkChange.Open)]
    [InlineData("open 1", "paused 1", LinkChange.Paused)]
    [InlineData("open 1", "closed 1", LinkChange.Closed)]
    [InlineData("closed 1", LinkPrint.Gone, LinkChange.Gone)]
    [InlineData(LinkPrint.Gone, "open 1", LinkChange.Open)]
    public void What_became_of_a_link_is_told_by_what_matters_most(string? before, string now, LinkChange? change) =>
        Assert.Equal(change, LinkPrint.Between(before, now));

    [Fact]
    public void A_print_differs_by_state_and_by_every_text()
    {
        Assert.Equal(LinkPrint.Of("open", "Paja", null), LinkPrint.Of("open", "Paja", null));
        Assert.Equal(3, new[] { LinkPrint.Of("open", "Paja", null), LinkPrint.Of("full", "Paja", null), LinkPrint.Of("open", null, "Paja") }.Distinct().Count());
    }

    private EditionDraft Draft() => EditionDraft.Begin(Ask(), SiteLanguage.Finnish);

    private Question Ask() => Question.Ask(
        new Asking(Text("Mistä löydän kesätyön?"), "jobSearch", "fi", null, null, null, MayPublish: true, Suspicion: null),
        Ticket.Issue("00", SiteLanguage.Finnish), [1], _key, Guid.NewGuid(), Asked);

    private static Edition Written(string question, string answer) => new(SiteLanguage.Finnish, Text("Otsikko"), Text(question), Text(answer), []);

    private static DeskText Text(string text) => DeskText.Enter(text, "[x]");
}
