using EmploymentNet.Site;

namespace EmploymentNet.PageTests.Desk;

/// <summary>What workers tell each other about a question.</summary>
public static class NoteVerbs
{
    public static async Task<ReadPage> WritesNote(this HttpClient worker, int question, string text) =>
        await worker.WritesNote(await worker.Read(Routes.Question(question)), question, text);

    public static Task<ReadPage> WritesNote(this HttpClient worker, ReadPage page, int question, string text) =>
        worker.Submit(page, new Dictionary<string, string> { ["note"] = text }, $"form[action='{Routes.QuestionNotes(question)}']");

    /// <summary>The first note of the page that is the worker's own.</summary>
    public static async Task<ReadPage> TakesNoteBack(this HttpClient worker, int question) =>
        await worker.Submit(await worker.Read(Routes.Question(question)), new Dictionary<string, string>(), ".notes form[action$='/poisto']");
}
