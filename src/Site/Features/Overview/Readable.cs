using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk.Archive;
using EmploymentNet.Core.Content;
using EmploymentNet.Core.Content.Types;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Overview;

/// <summary>What there is to read in a language, and how it was read.</summary>
/// <param name="Language">Of the texts.</param>
/// <param name="Answers">Published now.</param>
/// <param name="Services">Published now.</param>
/// <param name="Reads">Of answers; null where they are too few to tell of.</param>
/// <param name="Helped">Readers of answers who said so; null where they are too few to tell of.</param>
public sealed record Readable(SiteLanguage Language, int Answers, int Services, int? Reads, int? Helped);

public sealed class ReadableFigures(SiteDbContext database, ContentSnapshot content, TimeProvider clock)
{
    /// <summary>Whole ones that are over.</summary>
    public const int Weeks = 4;

    public async Task<IReadOnlyList<Readable>> Count()
    {
        var end = HelsinkiTime.WeekOf(HelsinkiTime.DayOf(clock.GetUtcNow().UtcDateTime));
        var start = end.AddDays(-7 * Weeks);
        var answers = await Sums(database.PublishedAnswers.Where(answer => answer.Withdrawal == null).Select(answer => new Part { Language = answer.Language, Count = 1 }));
        var reads = await Sums(
            from read in database.AnswerReads
            where read.Week >= start && read.Week < end
            join answer in database.PublishedAnswers on read.Answer equals answer.Id
            select new Part { Language = answer.Language, Count = read.Count });
        var helped = await Sums(
            from help in database.AnswerHelp
            where help.Day >= start && help.Day < end
            join answer in database.PublishedAnswers on help.Answer equals answer.Id
            select new Part { Language = answer.Language, Count = help.Count });
        return [.. SiteLanguage.All.Select(language => new Readable(
            language,
            answers.GetValueOrDefault(language.Code),
            content.All<Service>(language.Culture).Count(),
            Told(reads.GetValueOrDefault(language.Code)),
            Told(helped.GetValueOrDefault(language.Code))))];
    }

    private static int? Told(int count) => count is 0 or >= AnswerFigures.FewestShown ? count : null;

    private static Task<Dictionary<string, int>> Sums(IQueryable<Part> parts) => parts.GroupBy(part => part.Language)
        .Select(own => new { own.Key, Sum = own.Sum(part => part.Count) }).ToDictionaryAsync(own => own.Key, own => own.Sum);

    private sealed class Part
    {
        public required string Language { get; init; }

        public required int Count { get; init; }
    }
}
