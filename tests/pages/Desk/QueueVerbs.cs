using EmploymentNet.Site;

namespace EmploymentNet.PageTests.Desk;

/// <summary>What a worker does with several questions at once. Without script, as all page tests.</summary>
public static class QueueVerbs
{
    public static Task<ReadPage> Takes(this HttpClient worker, string queue, params int[] questions) => worker.Chooses(queue, Routes.QueueClaims, questions);

    public static Task<ReadPage> Releases(this HttpClient worker, string queue, params int[] questions) => worker.Chooses(queue, Routes.QueueReleases, questions);

    public static Task<ReadPage> Undoes(this HttpClient worker, ReadPage page) =>
        worker.Submit(page, new Dictionary<string, string>(), $"form[action='{Routes.QueueUndo}']");

    public static Task<ReadPage> SavesView(this HttpClient worker, ReadPage page, string name) =>
        worker.Submit(page, new Dictionary<string, string> { ["nimi"] = name }, $"form[action='{Routes.QueueViews}']");

    private static async Task<ReadPage> Chooses(this HttpClient worker, string queue, string action, int[] questions)
    {
        var form = (await worker.Read(queue)).Document.QuerySelector("form.bulk")!;
        var fields = form.QuerySelectorAll("input[type=hidden]").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value")!))
            .Concat(questions.Select(number => KeyValuePair.Create("valitut", $"{number}")));
        return await ReadPage.From(action, await worker.PostAsync(action, new FormUrlEncodedContent(fields)));
    }
}
