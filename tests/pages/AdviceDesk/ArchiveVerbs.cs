using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.Archive;
using EmploymentNet.PageTests.Desk;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk.Answers.Figures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmploymentNet.PageTests.AdviceDesk;

/// <summary>What readers of published answers do, and what is known of it.</summary>
public static class ArchiveVerbs
{
    public static async Task Published(this HttpClient worker, SiteHost site, string title, string topic = "benefits", string language = "fi", string? question = null)
    {
        await worker.Publish(await worker.Answered(site, question ?? title, "Vastaus.", topic), title, language);
        // Of two that are published at the same moment neither is newer.
        site.Clock.Advance(TimeSpan.FromMinutes(1));
    }

    public static async Task Correct(this SiteHost site, string slug, DateTime utc)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<SiteDbContext>();
        var answer = database.Entry(await database.PublishedAnswers.SingleAsync(found => found.Slug == slug));
        answer.Property(published => published.Corrections).CurrentValue = [new Correction(utc, "Summa oli vanha.")];
        answer.Property(published => published.Sources).CurrentValue = [new Source("Työsopimuslaki 55/2001", null, "2 luku 4 §")];
        await database.SaveChangesAsync();
    }

    public static Task<ReadPage> SaysThatItHelped(this HttpClient reader, ReadPage answer) => reader.Submit(answer, new Dictionary<string, string>(), "#helped form");

    public static async Task WriteReads(this SiteHost site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ReadsJob>().Run();
    }

    /// <summary>As if so many had come in a week long ago.</summary>
    public static async Task Figures(this SiteHost site, string slug, int reads, int helped)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<SiteDbContext>();
        var answer = await database.PublishedAnswers.SingleAsync(found => found.Slug == slug);
        var counts = scope.ServiceProvider.GetRequiredService<AnswerCounts>();
        await counts.AddReads(answer.Id, new(2026, 1, 5), reads);
        for (var number = 0; number < helped; number++)
            await counts.AddHelp(answer.Id, new(2026, 1, 5));
    }

    public static async Task<AnswerFigures> FiguresOf(this SiteHost site, string slug)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<SiteDbContext>();
        var answer = await database.PublishedAnswers.SingleAsync(found => found.Slug == slug);
        return await database.AnswerFigures.SingleOrDefaultAsync(figures => figures.Answer == answer.Id) ?? new() { Answer = answer.Id, Reads = 0, Helped = 0 };
    }
}
