using EmploymentNet.Core.AdviceDesk.Archive;

namespace EmploymentNet.UnitTests.AdviceDesk.Archive;

public sealed class TallyTests
{
    private readonly Tally<string> _tally = new();

    [Fact]
    public void What_is_taken_is_counted_once()
    {
        _tally.Add("a");
        _tally.Add("a");
        _tally.Add("b");

        Assert.Equal(new Dictionary<string, int> { ["a"] = 2, ["b"] = 1 }, _tally.Take());
        Assert.Empty(_tally.Take());
    }

    [Fact]
    public void What_could_not_be_kept_counts_on()
    {
        _tally.Add("a");
        var taken = _tally.Take();
        _tally.Add("a");

        _tally.PutBack(taken);

        Assert.Equal(2, _tally.Take()["a"]);
    }

    [Fact]
    public void None_is_lost_while_many_count_and_one_takes()
    {
        var taken = 0;

        Parallel.For(0, 10_000, number =>
        {
            _tally.Add("a");
            if (number % 100 == 0)
                Interlocked.Add(ref taken, _tally.Take().GetValueOrDefault("a"));
        });

        Assert.Equal(10_000, taken + _tally.Take().GetValueOrDefault("a"));
    }
}
