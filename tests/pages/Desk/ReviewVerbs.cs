using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;

namespace EmploymentNet.PageTests.Desk;

/// <summary>What a writer and their second reader do. Without script, as all page tests.</summary>
public static class ReviewVerbs
{
    /// <summary>From now on answers on the topic are read first.</summary>
    public static Task NeedsSecondReader(this SiteHost site, string topic) => site.With<SiteDbContext>(async database =>
    {
        (await database.Topics.FindAsync(topic))!.RequireSecondReader(true, site.Clock.GetUtcNow().UtcDateTime);
        await database.SaveChangesAsync();
    });

    /// <summary>Saves a text in the question's page and asks for a reader, in one press.</summary>
    public static async Task<ReadPage> AsksToRead(this HttpClient writer, int question, string text, string reader = "")
    {
        var page = await writer.Read(Routes.Question(question));
        var choice = page.Document.QuerySelectorAll("#reader option").FirstOrDefault(option => option.TextContent.StartsWith($"{reader},", StringComparison.Ordinal));
        return await writer.PressInEditor(
            page, Routes.QuestionReviewRequest(question), new() { ["Form.Text"] = text, ["Form.Reader"] = choice?.GetAttribute("value") ?? "" });
    }

    public static async Task<ReadPage> Comments(this HttpClient reader, int question, string text) =>
        await reader.Says(await reader.Read(Routes.QuestionReview(question)), Routes.QuestionReviewComment(question), text);

    public static async Task<ReadPage> Approves(this HttpClient reader, int question, string text = "") =>
        await reader.Says(await reader.Read(Routes.QuestionReview(question)), Routes.QuestionApproval(question), text);

    public static async Task<ReadPage> AsksForChanges(this HttpClient reader, int question, string text) =>
        await reader.Says(await reader.Read(Routes.QuestionReview(question)), Routes.QuestionChangeRequest(question), text);

    /// <summary>By a button of a page that was read before.</summary>
    public static Task<ReadPage> Says(this HttpClient reader, ReadPage page, string to, string text)
    {
        var form = page.Document.QuerySelector("form.review-form")
            ?? throw new InvalidOperationException($"{page.Path} answered {page.Status} and has nothing to read: {page.Text("main")}");
        form.SetAttribute("action", to);
        return reader.Submit(page, new Dictionary<string, string> { ["Form.Text"] = text }, "form.review-form");
    }
}
