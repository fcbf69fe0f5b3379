using System.Text;
using EmploymentNet.Core.Staff;

namespace EmploymentNet.UnitTests.Staff;

public sealed class TotpTests
{
    private static readonly byte[] _key = Encoding.ASCII.GetBytes("12345678901234567890");
    private static readonly DateTime _now = new(2026, 11, 23, 8, 0, 10, DateTimeKind.Utc);

    /// <summary>RFC 6238, appendix B, the last six digits.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1234567890, "005924")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long seconds, string code) =>
        Assert.Equal(code, Totp.CodeOf(_key, Totp.StepAt(DateTime.UnixEpoch.AddSeconds(seconds))));

    [Fact]
    public void A_code_holds_half_a_minute_before_and_after_its_own()
    {
        var code = Totp.CodeOf(_key, Totp.StepAt(_now));

        Assert.Equal(Totp.StepAt(_now), Totp.FindStep(_key, $" {code[..3]} {code[3..]} ", _now));
        Assert.Equal(Totp.StepAt(_now), Totp.FindStep(_key, code, _now + Totp.StepTime));
        Assert.Equal(Totp.StepAt(_now), Totp.FindStep(_key, code, _now - Totp.StepTime));
        Assert.Null(Totp.FindStep(_key, code, _now + 2 * Totp.StepTime));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("ääkkösiä")]
    public void What_is_no_code_finds_nothing(string? typed) => Assert.Null(Totp.FindStep(_key, typed, _now));

    /// <summary>RFC 4648, section 10.</summary>
    [Theory]
    [InlineData("f", "MY")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void Keys_are_spelt_as_apps_read_them(string bytes, string text)
    {
        Assert.Equal(text, Base32.Encode(Encoding.ASCII.GetBytes(bytes)));
        Assert.Equal(bytes, Encoding.ASCII.GetString(Base32.Decode(text)));
    }

    [Fact]
    public void The_address_in_the_QR_code_names_place_person_and_key() =>
        Assert.Equal(
            "otpauth://totp/EmploymentNet:maija%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=EmploymentNet",
            Totp.Address("EmploymentNet", "maija@example.org", _key));
}
