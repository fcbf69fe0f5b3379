using EmploymentNet.Core.Limits;

namespace EmploymentNet.UnitTests.Limits;

public sealed class ProofOfWorkTests
{
    [Fact]
    public void The_work_is_good_for_the_one_challenge_it_was_done_for()
    {
        var number = Puzzle.Solve("a ticket");

        Assert.True(ProofOfWork.IsSolved("a ticket", number));
        Assert.False(ProofOfWork.IsSolved("another ticket", number));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("١٢٣")]
    [InlineData("9999999999999999")]
    public void What_is_no_such_number_is_no_work(string? number) => Assert.False(ProofOfWork.IsSolved("a ticket", number));

    /// <summary>Fixes what <c>proof-of-work.ts</c> must find as well: UTF-8, a colon, a decimal number, big-endian bits.</summary>
    [Fact]
    public void Browser_and_server_mean_the_same() => Assert.Equal("7805", Puzzle.Solve("challenge"));
}
