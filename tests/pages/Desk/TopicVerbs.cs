using EmploymentNet.Site;

namespace EmploymentNet.PageTests.Desk;

/// <summary>What a lead does with topics.</summary>
public static class TopicVerbs
{
    public static async Task<ReadPage> Change(this HttpClient lead, string topic, Dictionary<string, string> typed) =>
        await lead.Submit(await lead.Read(Routes.Topic(topic)), typed, $"form[action='{Routes.Topic(topic)}']");

    public static async Task<ReadPage> OpenTopic(this HttpClient lead, string finnish, string swedish) => await lead.Submit(
        await lead.Read(Routes.NewTopic),
        new Dictionary<string, string> { ["Form.FinnishName"] = finnish, ["Form.SwedishName"] = swedish, ["Form.NeedsSecondReader"] = "true" },
        $"form[action='{Routes.NewTopic}']");
}
