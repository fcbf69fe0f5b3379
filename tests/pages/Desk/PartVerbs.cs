using EmploymentNet.Site;

namespace EmploymentNet.PageTests.Desk;

/// <summary>What a second answerer does.</summary>
public static class PartVerbs
{
    public static async Task<ReadPage> Signs(this HttpClient colleague, int question, string text) =>
        await colleague.PressInEditor(await colleague.Read(Routes.QuestionPart(question)), Routes.QuestionPartSignature(question), new() { ["Form.Text"] = text });
}
