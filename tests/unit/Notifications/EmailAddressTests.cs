using EmploymentNet.Core.Notifications;

namespace EmploymentNet.UnitTests.Notifications;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("anna@example.org", "anna@example.org")]
    [InlineData("  anna@example.org\n", "anna@example.org")]
    [InlineData("mailto:anna@example.org", "anna@example.org")]
    [InlineData("Anna.Maria+neuvonta@Example.ORG", "Anna.Maria+neuvonta@example.org")]
    [InlineData("anna@työ.fi", "anna@xn--ty-gka.fi")]
    [InlineData("o'brien_99@mail.example.co.uk", "o'brien_99@mail.example.co.uk")]
    public void What_people_type_and_paste_is_understood(string typed, string address) =>
        Assert.Equal(address, EmailAddress.Read(typed)?.Value);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("anna")]
    [InlineData("anna@")]
    [InlineData("@example.org")]
    [InlineData("anna@example")]
    [InlineData("anna@example.org.")]
    [InlineData("anna@@example.org")]
    [InlineData("anna @example.org")]
    [InlineData("anna@exa mple.org")]
    [InlineData("anna(at)example.org")]
    [InlineData("Anna <anna@example.org>")]
    [InlineData("anna@example.org, berit@example.org")]
    [InlineData("anna@example.org;berit@example.org")]
    [InlineData("anna@example.org\r\nBcc: berit@example.org")]
    [InlineData("änna@example.org")]
    [InlineData("anna@[127.0.0.1]")]
    [InlineData("anna..maria@example.org")]
    public void What_can_be_no_address_is_refused(string? typed) => Assert.Null(EmailAddress.Read(typed));

    [Fact]
    public void What_is_too_long_for_a_server_is_refused()
    {
        Assert.Null(EmailAddress.Read($"{new string('a', 65)}@example.org"));
        Assert.Null(EmailAddress.Read($"anna@{string.Join('.', Enumerable.Repeat(new string('b', 60), 5))}.org"));
    }

    [Fact]
    public void An_address_does_not_print_itself() =>
        Assert.DoesNotContain("anna", $"{EmailAddress.Read("anna@example.org")}", StringComparison.Ordinal);
}
