using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;

namespace EmploymentNet.Site.Features.AdviceDesk.Answers;

/// <summary>What a list of answers is about: anything, a topic, or a life situation. Each has an address and a feed of its own.</summary>
/// <param name="Path">Of its page.</param>
public sealed record Shelf(SitePath Path)
{
    public static readonly Shelf All = new(Routes.Answers);

    public Topic? Topic { get; private init; }

    /// <summary>One of <see cref="AskStarter.LifeSituations"/>.</summary>
    public string? Situation { get; private init; }

    public string Address => Path.For(SiteLanguage.Current);

    public bool IsAt(PathString path) => Uri.UnescapeDataString(Address) == path.Value;

    public SitePath Feed => Path.Below(Routes.FeedFile);

    public static Shelf Of(Topic topic, SitePath path) => new(path) { Topic = topic };

    public static Shelf Of(string situation, SitePath path) => new(path) { Situation = situation };

    public IQueryable<PublishedAnswer> In(IQueryable<PublishedAnswer> answers) => this switch
    {
        { Topic: { } topic } => answers.Where(answer => answer.Topic == topic.Key),
        { Situation: { } situation } => answers.Where(answer => answer.LifeSituation == situation),
        _ => answers,
    };
}
