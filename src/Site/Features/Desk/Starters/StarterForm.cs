using EmploymentNet.Core.AdviceDesk;

namespace EmploymentNet.Site.Features.Desk.Starters;

public sealed class StarterForm
{
    public string? FinnishTitle { get; set; }

    public string? FinnishText { get; set; }

    public string? SwedishTitle { get; set; }

    public string? SwedishText { get; set; }

    public string? Topic { get; set; }

    public string? LifeSituation { get; set; }

    /// <summary>1–12, or null for all the year round.</summary>
    public int? FirstMonth { get; set; }

    public int? LastMonth { get; set; }

    public static StarterForm From(AskStarter starter) => new()
    {
        FinnishTitle = starter.Finnish.Title,
        FinnishText = starter.Finnish.Text,
        SwedishTitle = starter.Swedish.Title,
        SwedishText = starter.Swedish.Text,
        Topic = starter.Topic,
        LifeSituation = starter.LifeSituation,
        FirstMonth = starter.Season?.First,
        LastMonth = starter.Season?.Last,
    };

    /// <summary>Problems by field: the key of the text that says what to do.</summary>
    public IEnumerable<(string Field, string Problem)> Problems(IReadOnlyList<Topic> topics)
    {
        foreach (var (field, typed) in new[] { (nameof(FinnishTitle), FinnishTitle), (nameof(SwedishTitle), SwedishTitle) })
            if (string.IsNullOrWhiteSpace(typed) || typed.Trim().Length > StarterText.TitleLength)
                yield return (field, "Starter.Title.Problem");
        foreach (var (field, typed) in new[] { (nameof(FinnishText), FinnishText), (nameof(SwedishText), SwedishText) })
            if (string.IsNullOrWhiteSpace(typed) || typed.Trim().Length > StarterText.TextLength)
                yield return (field, "Starter.Text.Problem");
        if (topics.All(topic => topic.Key != Topic))
            yield return (nameof(Topic), "Starter.Topic.Problem");
        if (!AskStarter.LifeSituations.Contains(LifeSituation ?? ""))
            yield return (nameof(LifeSituation), "Starter.LifeSituation.Problem");
        if (FirstMonth is null != LastMonth is null || FirstMonth is < 1 or > 12 || LastMonth is < 1 or > 12)
            yield return (nameof(LastMonth), "Starter.Season.Problem");
    }

    /// <summary>Only of a form without problems.</summary>
    public void Change(AskStarter starter)
    {
        starter.Finnish = Finnish;
        starter.Swedish = Swedish;
        starter.Topic = Topic!;
        starter.LifeSituation = LifeSituation!;
        starter.Season = Season;
    }

    /// <summary>Only of a form without problems.</summary>
    public AskStarter Make() => new() { Finnish = Finnish, Swedish = Swedish, Topic = Topic!, LifeSituation = LifeSituation!, Season = Season };

    private StarterText Finnish => new(FinnishTitle!.Trim(), FinnishText!.Trim());

    private StarterText Swedish => new(SwedishTitle!.Trim(), SwedishText!.Trim());

    private Season? Season => (FirstMonth, LastMonth) is ({ } first, { } last) ? new(first, last) : null;
}
