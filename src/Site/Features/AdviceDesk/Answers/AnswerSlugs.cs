using System.Globalization;
using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Content.Delivery;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.AdviceDesk.Answers;

/// <summary>Addresses of answers, made like those of content. One that was used is never used again: its answer may be withdrawn, and says so there.</summary>
public static class AnswerSlugs
{
    private const int RoomForNumber = 6;

    /// <param name="number">What stands for words where there are none.</param>
    public static async Task<string> FreeSlug(this SiteDbContext database, Edition edition, int number)
    {
        var slug = Of(edition.Slug is { Value.Length: > 0 } wished ? wished.Value : edition.Title.Value, number);
        var taken = await database.PublishedAnswers
            .Where(answer => answer.Language == edition.Language.Code && answer.Slug.StartsWith(slug))
            .Select(answer => answer.Slug)
            .Union(database.FormerSlugs.Where(former => former.Language == edition.Language.Code && former.Slug.StartsWith(slug)).Select(former => former.Slug))
            .ToListAsync();
        return Candidates(slug).First(candidate => !taken.Contains(candidate) && !IsAboveShelves(candidate, edition.Language));
    }

    /// <summary>What stands there belongs to the shelves: an answer would have nowhere to take its thanks.</summary>
    public static bool IsAboveShelves(string slug, SiteLanguage language) =>
        Routes.Answer(language, slug) is var path && (path == Routes.AnswerTopics.For(language) || path == Routes.AnswerSituations.For(language));

    private static IEnumerable<string> Candidates(string slug) =>
        Enumerable.Range(2, int.MaxValue - 2).Select(number => $"{slug}-{number}").Prepend(slug);

    /// <summary>A title of signs alone leaves nothing; a number then stands for it.</summary>
    private static string Of(string title, int number)
    {
        var segment = UrlSegment.Of(title);
        if (segment.Length == 0)
            return number.ToString(CultureInfo.InvariantCulture);
        const int room = PublishedAnswer.SlugLength - RoomForNumber;
        return segment.Length <= room ? segment : segment[..room].TrimEnd('-');
    }
}
