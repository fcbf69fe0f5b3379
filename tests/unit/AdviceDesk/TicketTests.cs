using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;

namespace EmploymentNet.UnitTests.AdviceDesk;

public sealed class TicketTests
{
    private static readonly DateTime Shown = new(2026, 11, 23, 21, 10, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(0, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(20, false)]
    [InlineData(60 * 60 * 24 * 30, false)]
    public void A_form_shown_empty_is_too_fast_for_a_person_only_in_its_first_seconds(int seconds, bool isTooFast) =>
        Assert.Equal(isTooFast, Ticket.Issue("00", SiteLanguage.Finnish, Shown).IsTooFast(Shown.AddSeconds(seconds)));

    [Fact]
    public void A_form_that_came_with_a_text_written_elsewhere_is_never_too_fast() =>
        Assert.False(Ticket.Issue("00", SiteLanguage.Finnish).IsTooFast(Shown));
}
