using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;

namespace EmploymentNet.Site.Features.Desk.Macros;

public sealed class MacroForm
{
    public string? FinnishName { get; set; }

    public string? SwedishName { get; set; }

    /// <summary>Empty where the question keeps its own.</summary>
    public string? Topic { get; set; }

    /// <summary>Id of a canned answer.</summary>
    public int? FinnishAnswer { get; set; }

    /// <summary>Id of a canned answer.</summary>
    public int? SwedishAnswer { get; set; }

    public bool IsUrgent { get; set; }

    public MacroEnd? End { get; set; }

    public static MacroForm From(MacroPlan plan) => new()
    {
        FinnishName = plan.FinnishName,
        SwedishName = plan.SwedishName,
        Topic = plan.Topic,
        FinnishAnswer = plan.FinnishAnswer,
        SwedishAnswer = plan.SwedishAnswer,
        IsUrgent = plan.IsUrgent,
        End = plan.End,
    };

    /// <summary>Problems by field: the key of the text that says what to do.</summary>
    public IEnumerable<(string Field, string Problem)> Problems(IReadOnlyList<Topic> topics, IReadOnlyList<CannedAnswer> canned)
    {
        foreach (var (field, typed) in new[] { (nameof(FinnishName), FinnishName), (nameof(SwedishName), SwedishName) })
            if (string.IsNullOrWhiteSpace(typed) || typed.Trim().Length > MacroPlan.NameLength)
                yield return (field, "Name.Problem");
        if (!string.IsNullOrEmpty(Topic) && topics.All(topic => topic.Key != Topic))
            yield return (nameof(Topic), "Topic.Problem");
        foreach (var (field, id, language) in new[] { (nameof(FinnishAnswer), FinnishAnswer, SiteLanguage.Finnish), (nameof(SwedishAnswer), SwedishAnswer, SiteLanguage.Swedish) })
            if (id is not null && !canned.Any(one => one.Id == id && one.Text.Language == language.Code))
                yield return (field, "Answer.Problem");
        if (End is null || !Enum.IsDefined(End.Value))
            yield return (nameof(End), "End.Problem");
        else if (End != MacroEnd.Keep && FinnishAnswer is null && SwedishAnswer is null)
            yield return (nameof(FinnishAnswer), "Answer.Missing");
        else if (string.IsNullOrEmpty(Topic) && !IsUrgent && FinnishAnswer is null && SwedishAnswer is null)
            yield return (nameof(Topic), "Nothing");
    }

    /// <summary>Only of a form without problems.</summary>
    public MacroPlan Read() => new(FinnishName!.Trim(), SwedishName!.Trim(), string.IsNullOrEmpty(Topic) ? null : Topic, FinnishAnswer, SwedishAnswer, IsUrgent, End!.Value);
}
