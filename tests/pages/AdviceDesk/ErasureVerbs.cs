using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk.Retention;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmploymentNet.PageTests.AdviceDesk;

/// <summary>Forgetting, and what an asker meets before and after.</summary>
public static class ErasureVerbs
{
    public static async Task<T> With<TService, T>(this SiteHost site, Func<TService, Task<T>> act)
        where TService : notnull
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public static Task With<TService>(this SiteHost site, Func<TService, Task> act)
        where TService : notnull => site.With<TService, bool>(async service =>
        {
            await act(service);
            return true;
        });

    public static async Task<bool> Erase(this SiteHost site, int question, ErasureReason reason = ErasureReason.Asker)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<SiteDbContext>();
        return await scope.ServiceProvider.GetRequiredService<Eraser>()
            .Erase([await database.Questions.SingleAsync(found => found.Number == question)], reason);
    }

    /// <summary>The first of the two steps alone, as after a crash behind it.</summary>
    public static async Task Mark(this SiteHost site, int question, ErasureReason reason = ErasureReason.Quiet)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<SiteDbContext>();
        var found = await database.Questions.SingleAsync(found => found.Number == question);
        database.Add(found.MarkForErasure(reason, site.Clock.GetUtcNow().UtcDateTime));
        await database.SaveChangesAsync();
    }

    public static Task<Erasure?> ErasureOf(this SiteHost site, int question) => site.With<SiteDbContext, Erasure?>(
        database => database.Erasures.AsNoTracking().SingleOrDefaultAsync(erasure => erasure.QuestionNumber == question));

    public static Task<ReadPage> AskForm(this HttpClient visitor) => visitor.Read(Routes.Ask.Finnish);

    public static Task<ReadPage> SendQuestion(this HttpClient visitor, ReadPage form, string text, string topic = "youth") =>
        visitor.Submit(form, new Dictionary<string, string> { ["text"] = text, ["topic"] = topic, ["publish"] = "true" }, "form.form");

    public static async Task<ReadPage> OpenThread(this HttpClient visitor, string phrase) =>
        await visitor.Submit(await visitor.Read(Routes.OwnQuestion.Finnish), new Dictionary<string, string> { ["phrase"] = phrase }, "form.form");

    public static string Phrase(this ReadPage receipt) => receipt.Text("[data-testid=return-phrase]");
}
