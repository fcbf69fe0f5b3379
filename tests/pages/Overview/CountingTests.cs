using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Statistics;
using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.PageTests.Desk;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk.Retention;
using EmploymentNet.Site.Features.Overview;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.PageTests.Overview;

/// <summary>How months come to be counted. The clock moves, so each test has a site of its own.</summary>
public sealed class CountingTests : IAsyncDisposable
{
    /// <summary>What every site's clock begins in.</summary>
    private static readonly Period November = new(2026, 11);

    private readonly SiteHost _site = new() { WritingTime = TimeSpan.Zero };

    [Fact]
    public async Task A_month_is_counted_when_two_weeks_have_gone_by_and_not_a_day_before()
    {
        await Ask(6);
        _site.Clock.SetUtcNow(MorningOf(November.CountedFrom.AddDays(-1)));
        await _site.With<CountingJob>(job => job.Run());
        Assert.Empty(await Counted());

        _site.Clock.SetUtcNow(MorningOf(November.CountedFrom));
        await _site.With<CountingJob>(job => job.Run());
        await _site.With<CountingJob>(job => job.Run());

        var month = Assert.Single(await Counted());
        Assert.Equal((November, 6), (month.Period, month.Of(Cell.Total)));
        Assert.Equal((6, 0), (month.Of(new(Dimension.Language, "fi", Dimension.Topic, "benefits")), month.Of(new(Dimension.Language, "sv"))));
        Assert.Equal((6, 6), (month.Of(new(Dimension.Week, "2026-11-23")), month.Of(new(Dimension.Weekday, "Monday", Dimension.DayPart, "9"))));
    }

    [Fact]
    public async Task A_site_that_was_down_counts_every_month_it_has_missed()
    {
        await Ask(5);
        _site.Clock.SetUtcNow(MorningOf(new Period(2027, 2).CountedFrom));

        await _site.With<CountingJob>(job => job.Run());

        Assert.Equal([5, 0, 0, 0], (await Counted()).Select(month => month.Of(Cell.Total)));
    }

    [Fact]
    public async Task A_counted_month_stays_as_it_is_when_questions_are_erased()
    {
        var numbers = await Ask(6);
        _site.Clock.SetUtcNow(MorningOf(November.CountedFrom));
        await _site.With<CountingJob>(job => job.Run());
        var before = Assert.Single(await Counted()).Figures;

        await Erase(numbers[0]);
        _site.Clock.Advance(TimeSpan.FromDays(1));
        await _site.With<CountingJob>(job => job.Run());

        Assert.Equal(before, Assert.Single(await Counted()).Figures);
    }

    [Fact]
    public async Task What_was_erased_before_its_month_is_counted_is_counted_all_the_same_but_for_its_hour()
    {
        var numbers = await Ask(11);
        foreach (var number in numbers.Take(5))
            await Erase(number);
        await _site.Ask("Osta kelloja.", suspicion: HoldReason.HiddenField);
        _site.Clock.SetUtcNow(MorningOf(November.CountedFrom));

        await _site.With<CountingJob>(job => job.Run());

        var month = Assert.Single(await Counted());
        Assert.Equal((11, 11), (month.Of(Cell.Total), month.Of(new(Dimension.Topic, "benefits"))));
        Assert.Equal((6, 5), (month.Of(new(Dimension.Weekday, "Monday")), month.Of(new(Dimension.Weekday, Cell.Unknown))));
    }

    [Fact]
    public async Task A_placement_is_kept_of_what_is_erased_where_five_came_by_it_and_counted_as_any_other()
    {
        for (var number = 0; number < 6; number++)
            await _site.Ask($"Kellarissa {number}.", placement: "kellari");
        var alone = await _site.Ask("Lukiossa yksin.", placement: "lukio");
        _site.Clock.Advance(TimeSpan.FromDays(7));
        await Erase(alone - 1);
        await Erase(alone);
        _site.Clock.SetUtcNow(MorningOf(November.CountedFrom));

        await _site.With<CountingJob>(job => job.Run());

        Assert.Equal(["kellari", null], (await _site.With<SiteDbContext, List<Fact>>(database => database.Facts.ToListAsync())).Select(fact => fact.Placement).OrderDescending());
        Assert.Equal(["kellari", Cell.Unknown], Assert.Single(await Counted()).KeysOf(Dimension.Placement));
    }

    [Fact]
    public async Task Of_what_is_erased_in_its_own_week_no_placement_is_kept_for_one_more_could_part_the_crowd()
    {
        for (var number = 0; number < 6; number++)
            await Erase(await _site.Ask($"Kellarissa {number}.", placement: "kellari"));
        for (var number = 0; number < 5; number++)
            await _site.Ask($"Myöhemmin kellarissa {number}.", placement: "kellari");
        _site.Clock.Advance(TimeSpan.FromDays(7));

        await Erase(await _site.NewestQuestion());

        var facts = await _site.With<SiteDbContext, List<Fact>>(database => database.Facts.ToListAsync());
        Assert.Equal([.. Enumerable.Repeat<string?>(null, 6), "kellari"], facts.Select(fact => fact.Placement).Order());
    }

    [Fact]
    public async Task What_was_kept_of_a_crowd_that_is_none_any_more_goes_with_the_next_that_is_erased()
    {
        for (var number = 0; number < 5; number++)
            await _site.Ask($"Kellarissa {number}.", placement: "kellari");
        var last = await _site.NewestQuestion();
        _site.Clock.Advance(TimeSpan.FromDays(7));
        await Erase(last - 4);
        Assert.Equal(["kellari"], await Placements());

        await _site.With<SiteDbContext>(database => database.Questions.Where(question => question.Number == last)
            .ExecuteUpdateAsync(question => question.SetProperty(one => one.Topic, "rights")));
        await Erase(last);

        Assert.Equal([null, null], await Placements());

        Task<List<string?>> Placements() => _site.With<SiteDbContext, List<string?>>(database => database.Facts.Select(fact => fact.Placement).ToListAsync());
    }

    [Fact]
    public async Task A_small_count_is_nowhere_in_the_database()
    {
        await Ask(9);
        await _site.Ask("Ainoa opiskelusta.", topic: "education");
        _site.Clock.SetUtcNow(MorningOf(November.CountedFrom));

        await _site.With<CountingJob>(job => job.Run());

        var month = Assert.Single(await Counted());
        Assert.Null(month.Of(new(Dimension.Topic, "education")));
        Assert.DoesNotContain(month.Figures, figure => figure.Count is > 0 and < SmallNumbers.Fewest);
    }

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    private async Task<List<int>> Ask(int count)
    {
        var numbers = new List<int>();
        for (var number = 0; number < count; number++)
            numbers.Add(await _site.Ask($"Kysymys {number}."));
        return numbers;
    }

    private Task Erase(int number) => _site.With<Eraser>(async eraser =>
    {
        var question = await _site.With<SiteDbContext, Question>(database => database.Questions.AsNoTracking().SingleAsync(one => one.Number == number));
        await eraser.Erase([question], ErasureReason.Asker);
    });

    private Task<List<CountedMonth>> Counted() =>
        _site.With<SiteDbContext, List<CountedMonth>>(database => database.CountedMonths.AsNoTracking().OrderBy(month => month.Year).ThenBy(month => month.Month).ToListAsync());

    private static DateTimeOffset MorningOf(DateOnly day) => new(day, new TimeOnly(6, 0), TimeSpan.Zero);
}
