using EmploymentNet.Core.DutyCalendar;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>
/// What figures may still count when a question is gone: weeks in place of moments, and a municipality only where it hides in a crowd.
/// It bears no number: questions are numbered in order, and the neighbours' moments would give its own away.
/// </summary>
public sealed class Fact
{
    /// <summary>How many must be alike in all that tells of an asker for a municipality to be kept as well.</summary>
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
        Verdict = question.Rating?.Verdict,
    };

    /// <param name="others">Facts of every other question of that week and municipality, erased or not.</param>
    public void HideIn(IEnumerable<Fact> others)
    {
        if (others.Count(IsLike) + 1 < Crowd)
            Municipality = null;
    }

    /// <summary>Monday 0:00 in Helsinki, and the one after it.</summary>
    public static (DateTime From, DateTime To) SpanOf(DateOnly week) =>
        (HelsinkiTime.StartOfDayUtc(week), HelsinkiTime.StartOfDayUtc(week.AddDays(7)));

    private static DateOnly WeekOf(DateTime utc) => HelsinkiTime.WeekOf(HelsinkiTime.DayOf(utc));

    private bool IsLike(Fact other) => Asker == other.Asker;

    private (DateOnly, string, string, Guid?, string?, string?, RecordingPlace?) Asker => (AskedWeek, Topic, Language, Municipality, AgeBand, ForWhom, Place);
}
