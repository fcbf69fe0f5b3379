using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Statistics;

namespace EmploymentNet.UnitTests.AdviceDesk;

public sealed class PlacementTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 8, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Lead = Guid.NewGuid();
    private static readonly Guid Other = Guid.NewGuid();

    [Theory]
    [InlineData("kellari", "kellari")]
    [InlineData(" Kellari-2 ", "kellari-2")]
    [InlineData("k1", "k1")]
    [InlineData("abcdefghijklmnopqrstuvwx", "abcdefghijklmnopqrstuvwx")]
    [InlineData("k", null)]
    [InlineData("abcdefghijklmnopqrstuvwxy", null)]
    [InlineData("källari", null)]
    [InlineData("kel lari", null)]
    [InlineData("kel_lari", null)]
    [InlineData("-kellari", null)]
    [InlineData("kellari-", null)]
    [InlineData("٣٣", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_code_is_read_as_somebody_types_it_off_a_wall(string? typed, string? code)
    {
        Assert.Equal(code, Placement.ReadCode(typed));
    }

    [Theory]
    [InlineData("lukio", null)]
    [InlineData("x", CodeFault.Malformed)]
    [InlineData(null, CodeFault.Malformed)]
    [InlineData("KELLARI", CodeFault.Taken)]
    [InlineData(Cell.Unknown, CodeFault.Reserved)]
    [InlineData(Cell.Other, CodeFault.Reserved)]
    public void A_code_is_refused_where_it_is_none_or_is_known_for_something_else(string? typed, CodeFault? fault)
    {
        Assert.Equal(fault, Placement.FaultOf(typed, ["kellari"]));
    }

    [Fact]
    public void It_is_closed_and_opened_again_and_who_did_so_stays_on_record()
    {
        var placement = Placement.Open("Kellari", "Nuorisotalo Kellari, juliste", "Ungdomsgården Källaren, affisch", Lead, Now);

        Assert.True(placement.Close(Other, Now.AddDays(1)));
        Assert.Equal((false, Now.AddDays(1)), (placement.IsOpen, placement.ClosedUtc));
        Assert.True(placement.OpenAgain(Lead, Now.AddDays(2)));

        Assert.Equal(("kellari", true, Now.AddDays(2), null), (placement.Code, placement.IsOpen, placement.SinceUtc, placement.ClosedUtc));
        Assert.Equal([new Showing(Now, Lead, Now.AddDays(1), Other), new Showing(Now.AddDays(2), Lead)], placement.Showings);
    }

    [Fact]
    public void Closing_what_is_closed_and_opening_what_is_open_changes_nothing()
    {
        var placement = Placement.Open("kellari", "Kellari", "Källaren", Lead, Now);

        Assert.False(placement.OpenAgain(Other, Now.AddDays(1)));
        placement.Close(Lead, Now.AddDays(1));
        Assert.False(placement.Close(Other, Now.AddDays(2)));

        Assert.Equal([new Showing(Now, Lead, Now.AddDays(1), Lead)], placement.Showings);
    }
}
