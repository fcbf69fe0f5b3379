using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.PageTests.Desk;

public static class PublicationVerbs
{
    public static string Address(string slug) => $"{Routes.Answers.Finnish}/{slug}";

    /// <returns>The id of the answer.</returns>
    public static async Task<int> Published(this HttpClient worker, SiteHost site, string title, string language = "fi")
    {
        await worker.Publish(await worker.Answered(site, $"Kysymys: {title}", "Vastaus."), title, language);
        return await site.With<SiteDbContext, int>(database => database.PublishedAnswers.MaxAsync(answer => answer.Id));
    }

    public static Task<int?> PublishedAt(this SiteHost site, string slug) => site.With<SiteDbContext, int?>(database =>
        database.PublishedAnswers.Where(answer => answer.Slug == slug).Select(answer => (int?)answer.Id).SingleOrDefaultAsync());

    /// <summary>Sends one of the forms on the page of a published answer.</summary>
    public static async Task<ReadPage> Acts(this HttpClient worker, int answer, string action, params (string Field, string Text)[] typed) => await worker.Submit(
        await worker.Read(Routes.Publication(answer)), typed.ToDictionary(one => one.Field, one => one.Text), $"form[action='{action}']");
}
