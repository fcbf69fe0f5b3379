using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.Archive;
using EmploymentNet.Core.Statistics;
using EmploymentNet.Site.Data;
using Microsoft.Extensions.DependencyInjection;

namespace EmploymentNet.Testing;

/// <summary>Two counted months, one month's promises and some weeks of reading, without the time it takes to come by them.</summary>
public static class CountedFigures
{
    /// <summary>The last month that is over when a site's clock begins.</summary>
    public static readonly Period October = new(2026, 10);

    public static async Task HasFigures(this SiteHost site)
    {
        var now = site.Clock.GetUtcNow().UtcDateTime;
        await using var scope = site.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<SiteDbContext>();
        database.AddRange(
            CountedMonth.Count(October.Previous, [.. Ask(October.Previous, 12, "benefits")], now),
            CountedMonth.Count(October, [.. Ask(October, 9, "benefits"), .. Ask(October, 9, "jobSearch"), .. Ask(October, 3, "education")], now));
        database.Add(PromiseMonth.Freeze(new(2026, 10, 1), [.. Enumerable.Range(0, 12).Select(Promised)], now));
        await database.SaveChangesAsync();
        await site.Publish("benefits", ["Luettu vastaus"]);
        var answer = database.PublishedAnswers.Single(one => one.Title == "Luettu vastaus").Id;
        database.AddRange(Read(answer, "2026-11-16", 240), Read(answer, "2026-11-09", 4), Helped(answer, "2026-11-17", 4), Helped(answer, "2026-11-22", 3));
        database.AddRange(Enumerable.Range(0, 6).Select(_ => new HelpSignal { Id = Guid.NewGuid(), Day = Day("2026-11-18"), Language = "fi", PublishedAnswer = answer }));
        await database.SaveChangesAsync();
    }

    private static AnswerReads Read(int answer, string week, int count) => new() { Answer = answer, Week = Day(week), Count = count };

    private static AnswerHelp Helped(int answer, string day, int count) => new() { Answer = answer, Day = Day(day), Count = count };

    private static PromisedAnswer Promised(int number) => new() { Month = new(2026, 10, 1), IsKept = number < 9, Minutes = number * 60 };

    /// <summary>On a Monday at ten in the morning, Helsinki.</summary>
    private static IEnumerable<Asked> Ask(Period period, int count, string topic) => Enumerable.Range(0, count).Select(_ => new Asked(
        new Fact { AskedWeek = period.First, Topic = topic, Language = "fi", AgeBand = "from18to24", ForWhom = "me" }, period.First.ToDateTime(new TimeOnly(7, 0), DateTimeKind.Utc)));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", null);
}
