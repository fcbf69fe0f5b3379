using System.Net;
using EmploymentNet.Core.Limits;
using Microsoft.Extensions.Time.Testing;

namespace EmploymentNet.UnitTests.Limits;

public sealed class AddressBucketsTests : IDisposable
{
    private readonly FakeTimeProvider _clock = new();
    private readonly AddressBuckets _buckets;

    public AddressBucketsTests() => _buckets = new(new Leak(TimeSpan.FromDays(30), 100), _clock);

    [Fact]
    public void Each_address_is_counted_by_itself()
    {
        Add("203.0.113.1");
        Add("203.0.113.1");

        Assert.Equal(3, Add("203.0.113.1"), 3);
        Assert.Equal(1, Add("203.0.113.2"), 3);
    }

    [Theory]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff:ffff:ffff:ffff")]
    [InlineData("203.0.113.1", "::ffff:203.0.113.1")]
    [InlineData("fe80::1%2", "fe80::9%3")]
    public void Addresses_that_one_visitor_can_choose_between_count_as_one(string one, string other)
    {
        Add(one);

        Assert.Equal(2, Add(other), 3);
    }

    [Theory]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1")]
    [InlineData("203.0.113.1", "::203.0.113.1")]
    public void Networks_are_told_apart(string one, string other)
    {
        Add(one);

        Assert.Equal(1, Add(other), 3);
    }

    [Fact]
    public void Connections_without_an_address_count_as_one()
    {
        _buckets.Add(null);

        Assert.Equal(2, _buckets.Add(null), 3);
    }

    [Fact]
    public void What_one_address_does_about_several_things_is_counted_apart()
    {
        _buckets.Add(null, about: 1);
        _buckets.Add(null, about: 1);

        Assert.Equal(1, _buckets.Add(null, about: 2), 3);
        Assert.Equal(3, _buckets.Add(null, about: 1), 3);
    }

    [Fact]
    public void The_key_dies_within_a_day_and_what_was_counted_with_it_although_nobody_comes()
    {
        Add("203.0.113.1");

        _clock.Advance(TimeSpan.FromHours(11));
        Assert.Equal(2, Add("203.0.113.1"), 1);

        _clock.Advance(TimeSpan.FromHours(13));
        Assert.Equal(1, Add("203.0.113.1"), 3);
        Assert.True(AddressBuckets.KeyLife < TimeSpan.FromDays(1));
    }

    public void Dispose() => _buckets.Dispose();

    private double Add(string address) => _buckets.Add(IPAddress.Parse(address));
}
