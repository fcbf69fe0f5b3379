using EmploymentNet.Site;

namespace EmploymentNet.PageTests.Desk;

/// <summary>What a lead does with topics.</summary>
public static class TopicVerbs
{
    public static async Task<ReadPage> Change(this HttpClient lead, string topic, Dictionary<string, string> typed) =>
        await lead.Submit(await lead.Read(Routes.Topic(topic)), typed, $"form[action='{Routes.Topic(topic)}']");
}
