using EmploymentNet.Core.AdviceDesk;

namespace EmploymentNet.Site.Features.Desk.Topics;

public sealed class TopicForm
{
    public string? FinnishName { get; set; }

    public string? SwedishName { get; set; }

    public bool NeedsSecondReader { get; set; }

    public static TopicForm From(Topic topic) =>
        new() { FinnishName = topic.FinnishName, SwedishName = topic.SwedishName, NeedsSecondReader = topic.NeedsSecondReader };

    /// <summary>Problems by field: the key of the text that says what to do.</summary>
    /// <param name="others">All topics but this one.</param>
    public IEnumerable<(string Field, string Problem)> Problems(IReadOnlyList<Topic> others)
    {
        foreach (var (field, typed) in new[] { (nameof(FinnishName), FinnishName), (nameof(SwedishName), SwedishName) })
            if (string.IsNullOrWhiteSpace(typed) || typed.Trim().Length > Topic.NameLength)
                yield return (field, "Name.Problem");
        if (others.Any(topic => topic.FinnishName == FinnishName?.Trim()))
            yield return (nameof(FinnishName), "Name.Taken");
        if (others.Any(topic => topic.SwedishName == SwedishName?.Trim()))
            yield return (nameof(SwedishName), "Name.Taken");
    }

    /// <summary>Only of a form without problems.</summary>
    public Topic Open(IReadOnlyList<Topic> topics, DateTime now)
    {
        var topic = Topic.Open(TopicKeys.Free(FinnishName!, topics.Select(one => one.Key)), FinnishName!.Trim(), SwedishName!.Trim(), topics);
        topic.RequireSecondReader(NeedsSecondReader, now);
        return topic;
    }

    /// <summary>Only of a form without problems.</summary>
    public void Change(Topic topic, DateTime now)
    {
        topic.Rename(FinnishName!.Trim(), SwedishName!.Trim());
        topic.RequireSecondReader(NeedsSecondReader, now);
    }
}
