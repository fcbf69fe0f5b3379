using System.Xml.Linq;
using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Content;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk.Answers;
using EmploymentNet.Site.Features.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Feeds;

/// <summary>The published answers of a shelf in one language, the newest first. One that was corrected is new again: readers are told what changed.</summary>
public sealed class AnswerFeed(
    SiteDbContext database, ContentSnapshot content, Shelves shelves, PublicAddress address, TimeProvider clock, IStringLocalizer<AdviceDesk.Answers.Texts> texts)
{
    public const int Length = 20;

    /// <summary>In the language of the request.</summary>
    public async Task<XElement> Write(Shelf shelf)
    {
        var language = SiteLanguage.Current;
        var name = shelf == Shelf.All ? texts["List.Title"].Value : texts["Shelf.Title", shelves.NameOf(shelf, language)].Value;
        var channel = new RssChannel(
            $"{name} – {content.Text("Site.Name", language.Culture)}", texts["List.Description"], language, shelf.Address, shelf.Feed.For(language));
        return channel.Write(await Entries(shelf, language), address);
    }

    /// <summary>Told by the question: that is what a reader recognises.</summary>
    public async Task<IEnumerable<RssEntry>> Entries(Shelf shelf, SiteLanguage language)
    {
        var today = HelsinkiTime.DayOf(clock.GetUtcNow().UtcDateTime);
        var newest = await Of(database.PublishedAnswers).Newest().Take(Length).ToListAsync();
        var corrected = await Of(database.PublishedAnswers.FromSql($"""SELECT * FROM "PublishedAnswers" WHERE "Corrections" <> '[]'""")).ToListAsync();
        return newest.UnionBy(corrected, answer => answer.Id)
            .Select(answer => new RssEntry(answer.Title, Routes.Answer(language, answer.Slug), answer.QuestionText, answer.CorrectedUtc ?? answer.PublishedUtc))
            .OrderByDescending(entry => entry.Utc).Take(Length);

        IQueryable<PublishedAnswer> Of(IQueryable<PublishedAnswer> answers) => shelf.In(answers.AsNoTracking().Suggested(today).In(language));
    }
}
