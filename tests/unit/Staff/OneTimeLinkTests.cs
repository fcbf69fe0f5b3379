using EmploymentNet.Core.Staff;

namespace EmploymentNet.UnitTests.Staff;

public sealed class OneTimeLinkTests
{
    private static readonly DateTime _now = new(2026, 11, 23, 8, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void It_opens_once()
    {
        var link = Link();

        Assert.True(link.Use(_now));
        Assert.False(link.Use(_now));
    }

    [Fact]
    public void It_opens_until_it_expires()
    {
        Assert.True(Link().IsOpen(_now + OneTimeLink.HandedOver - TimeSpan.FromSeconds(1)));
        Assert.False(Link().Use(_now + OneTimeLink.HandedOver));
    }

    [Fact]
    public void One_that_was_ended_opens_no_more()
    {
        var link = Link();

        link.End(_now);

        Assert.False(link.Use(_now));
    }

    [Fact]
    public void A_recovery_code_is_read_however_it_is_typed()
    {
        var code = RecoveryCode.New(7);

        Assert.Matches("^7(-[a-z2-9]{4}){3}$", code);
        Assert.Equal((7, code), RecoveryCode.Read($" {code.ToUpperInvariant().Replace('-', ' ')} "));
        Assert.Null(RecoveryCode.Read("123 456"));
        Assert.Null(RecoveryCode.Read(null));
    }

    private static OneTimeLink Link() => new()
    {
        Id = Guid.NewGuid(),
        Staff = Guid.NewGuid(),
        Purpose = LinkPurpose.Invitation,
        Hash = new byte[OneTimeLink.HashLength],
        IssuedUtc = _now,
        ExpiresUtc = _now + OneTimeLink.HandedOver,
    };
}
