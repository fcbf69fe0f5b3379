using System.Globalization;
using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Content.Delivery;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.AdviceDesk.Answers;

/// <summary>Addresses of answers, made like those of content. One that was used is never used again: its answer may be withdrawn, and says so there.</summary>
public static class AnswerSlugs
{
    private const int RoomForNumber = 6;

    public static async Task<string> FreeSlug(this IQueryable<PublishedAnswer> answers, Edition edition, int question)
    {
        var slug = Of(edition.Title.Value, question);
        var taken = await answers
            .Where(answer => answer.Language == edition.Language.Code && answer.Slug.StartsWith(slug))
            .Select(answer => answer.Slug)
            .ToListAsync();
        return Candidates(slug).First(candidate => !taken.Contains(candidate) && !IsAboveShelves(candidate, edition.Language));
    }

    /// <summary>What stands there belongs to the shelves: an answer would have nowhere to take its thanks.</summary>
    private static bool IsAboveShelves(string slug, SiteLanguage language) =>
        Routes.Answer(language, slug) is var path && (path == Routes.AnswerTopics.For(language) || path == Routes.AnswerSituations.For(language));

    private static IEnumerable<string> Candidates(string slug) =>
        Enumerable.Range(2, int.MaxValue - 2).Select(number => $"{slug}-{number}").Prepend(slug);

    /// <summary>A title of signs alone leaves nothing; the question's number then stands for it.</summary>
    private static string Of(string title, int question)
    {
        var segment = UrlSegment.Of(title);
        if (segment.Length == 0)
            return question.ToString(CultureInfo.InvariantCulture);
        const int room = PublishedAnswer.SlugLength - RoomForNumber;
        return segment.Length <= room ? segment : segment[..room].TrimEnd('-');
    }
}
