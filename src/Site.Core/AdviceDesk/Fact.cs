using EmploymentNet.Core.DutyCalendar;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>
/// What figures may still count when a question is gone: weeks in place of moments, and a municipality or placement only where it hides in a crowd.
/// It bears no number: questions are numbered in order, and the neighbours' moments would give its own away.
/// </summary>
public sealed class Fact
{
    /// <summary>How many must be alike in all that tells of an asker for a municipality or placement to be kept as well.</summary>
    public const int Crowd = 5;

    public Guid Id { get; private init; } = Guid.NewGuid();

    /// <summary>Monday, in Helsinki.</summary>
    public required DateOnly AskedWeek { get; init; }

    /// <summary>Of the last answer; null where there was none.</summary>
    public DateOnly? AnsweredWeek { get; init; }

    public required string Topic { get; init; }

    public required string Language { get; init; }

    public Guid? Municipality { get; private set; }

    public string? AgeBand { get; init; }

    public string? ForWhom { get; init; }

    /// <summary>Where a worker was asked; null where it came over the site.</summary>
    public RecordingPlace? Place { get; init; }

    /// <summary>Code of the <see cref="AdviceDesk.Placement"/> that it came by.</summary>
    public string? Placement { get; private set; }

    /// <summary>What the asker said of the answer.</summary>
    public Verdict? Verdict { get; init; }

    public static Fact Of(Question question) => new()
    {
        AskedWeek = WeekOf(question.AskedUtc),
        AnsweredWeek = question.AnsweredUtc is { } answered ? WeekOf(answered) : null,
        Topic = question.Topic,
        Language = question.Language,
        Municipality = question.Municipality,
        AgeBand = question.AgeBand,
        ForWhom = question.ForWhom,
        Place = question.Recording?.Place,
        Placement = question.Placement,
        Verdict = question.Rating?.Verdict,
    };

    /// <summary>
    /// The placement goes first: it is where somebody stood, and the narrower of the two. Those whose placement goes are then alike again,
    /// and the municipality stays where they are a crowd without it. Facts made earlier are seen again: one of their crowd may have been given
    /// another topic since, or have found another crowd with somebody who was let in late. While a week runs there is no crowd in it yet.
    /// </summary>
    /// <param name="week">Facts of every question of one week, erased or not.</param>
    public static void HideFew(IReadOnlyCollection<Fact> week, DateTime now)
    {
        var running = WeekOf(now);
        foreach (var alike in week.ToLookup(fact => fact.Asker))
        {
            var crowd = alike.First().AskedWeek < running ? Crowd : int.MaxValue;
            foreach (var fact in alike.GroupBy(fact => fact.Placement).Where(group => group.Count() < crowd).SelectMany(few => few))
                fact.Placement = null;
            Fact[] rest = [.. alike.Where(fact => fact.Placement is null)];
            foreach (var fact in rest.Length < crowd ? rest : [])
                fact.Municipality = null;
        }
    }

    /// <summary>Monday 0:00 in Helsinki, and the one after it.</summary>
    public static (DateTime From, DateTime To) SpanOf(DateOnly week) =>
        (HelsinkiTime.StartOfDayUtc(week), HelsinkiTime.StartOfDayUtc(week.AddDays(7)));

    private static DateOnly WeekOf(DateTime utc) => HelsinkiTime.WeekOf(HelsinkiTime.DayOf(utc));

    private (DateOnly, string, string, Guid?, string?, string?, RecordingPlace?) Asker => (AskedWeek, Topic, Language, Municipality, AgeBand, ForWhom, Place);
}
