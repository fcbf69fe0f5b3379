using EmploymentNet.Core.AdviceDesk;

namespace EmploymentNet.UnitTests.AdviceDesk;

public sealed class SlotsTests
{
    [Theory]
    [InlineData("Hei {{nimi}}, soita {{ paikka }} tai {{nimi}}.", "nimi|paikka")]
    [InlineData("Tyhjä {{}} on yhä täyttämättä", "")]
    [InlineData("{tämä} ei ole kohta, eikä {{tämä\nkään}}", null)]
    public void What_is_left_to_fill_in_is_named_once(string text, string? names) =>
        Assert.Equal(names, Slots.In(text) is { Count: > 0 } left ? string.Join('|', left) : null);

    [Fact]
    public void A_slot_is_marked_in_the_text_and_not_in_a_tag()
    {
        var html = AnswerMarkup.ToHtml("Soita {{paikka}} [tänne](/fi/palvelut \"{{otsikko}}\") &gt; heti");

        Assert.Contains("<mark>{{paikka}}</mark>", Slots.Mark(html), StringComparison.Ordinal);
        Assert.Contains("title=\"{{otsikko}}\"", Slots.Mark(html), StringComparison.Ordinal);
    }

    [Fact]
    public void A_proposal_is_offered_once_it_is_accepted_and_can_be_retired_and_restored()
    {
        var (now, text) = (new DateTime(2026, 11, 23, 8, 0, 0, DateTimeKind.Utc), new CannedText("fi", null, "Tervehdys", "Hei!"));
        var canned = CannedAnswer.Propose(text, Guid.NewGuid(), now);
        Assert.Equal(CannedState.Proposed, canned.State);

        canned.Accept(now.AddDays(1));
        canned.Accept(now.AddDays(2));
        Assert.Equal((CannedState.Offered, now.AddDays(1)), (canned.State, canned.AcceptedUtc));

        canned.Retire(now.AddDays(3));
        Assert.Equal(CannedState.Retired, canned.State);
        canned.Restore();
        Assert.Equal(CannedState.Offered, canned.State);
    }
}
