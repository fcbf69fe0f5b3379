using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.Groups;

namespace EmploymentNet.Site.Features.Desk.Groups;

public sealed class GroupForm
{
    public string? FinnishName { get; set; }

    public string? SwedishName { get; set; }

    /// <summary>Keys.</summary>
    public List<string> Topics { get; set; } = [];

    public List<Guid> Members { get; set; } = [];

    public static GroupForm From(ExpertGroup group, IEnumerable<Topic> topics) => new()
    {
        FinnishName = group.FinnishName,
        SwedishName = group.SwedishName,
        Topics = [.. topics.Select(topic => topic.Key)],
        Members = [.. group.Members],
    };

    /// <summary>Problems by field: the key of the text that says what to do.</summary>
    /// <param name="others">The groups besides this one.</param>
    public IEnumerable<(string Field, string Problem)> Problems(IReadOnlyCollection<ExpertGroup> others)
    {
        foreach (var (field, typed, taken) in new[]
        {
            (nameof(FinnishName), FinnishName, others.Select(other => other.FinnishName)),
            (nameof(SwedishName), SwedishName, others.Select(other => other.SwedishName)),
        })
            if (string.IsNullOrWhiteSpace(typed) || typed.Trim().Length > ExpertGroup.NameLength)
                yield return (field, "Name.Problem");
            else if (taken.Contains(typed.Trim(), StringComparer.CurrentCultureIgnoreCase))
                yield return (field, "Name.Taken");
        if (Topics.Count > 0 && Members.Count == 0)
            yield return (nameof(Members), "Members.Problem");
    }
}
