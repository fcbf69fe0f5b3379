using EmploymentNet.Site;

namespace EmploymentNet.PageTests.Desk;

/// <summary>Writing an answer, in its own verbs.</summary>
public static class WritingVerbs
{
    /// <summary>What the script does while somebody types.</summary>
    public static Task<ReadPage> Autosave(this HttpClient worker, ReadPage page, int question, string text) =>
        worker.PressInEditor(page, Routes.QuestionDraftSave(question), new() { ["Form.Text"] = text });

    /// <summary>Presses the button that saves the draft, where no script does.</summary>
    public static Task<ReadPage> SaveDraft(this HttpClient worker, ReadPage page, int question, string text) =>
        worker.PressInEditor(page, Routes.QuestionDraft(question), new() { ["Form.Text"] = text });

    /// <summary>Sends the answer's form by another of its buttons.</summary>
    public static Task<ReadPage> PressInEditor(this HttpClient worker, ReadPage page, string to, Dictionary<string, string> typed)
    {
        page.Document.QuerySelector("form.writing")!.SetAttribute("action", to);
        return worker.Submit(page, typed, "form.writing");
    }

    /// <summary>The revision that a save answered with.</summary>
    public static string Revision(this ReadPage page) => page.Document.QuerySelector("[name='Form.Revision']")!.GetAttribute("value")!;
}
