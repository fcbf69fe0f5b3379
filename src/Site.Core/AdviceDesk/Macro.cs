namespace EmploymentNet.Core.AdviceDesk;

/// <summary>What workers often do to a question, in one act.</summary>
public sealed class Macro
{
    public int Id { get; private set; }

    public MacroPlan Plan { get; private set; } = null!;

    /// <summary>From then on it is offered to nobody.</summary>
    public DateTime? RetiredUtc { get; private set; }

    public static Macro Of(MacroPlan plan) => new() { Plan = plan };

    public void Change(MacroPlan plan) => Plan = plan;

    public void Retire(DateTime now) => RetiredUtc ??= now;

    public void Restore() => RetiredUtc = null;

    /// <returns>Whether the act could end as it is meant to.</returns>
    public bool Fits(Question question) => RetiredUtc is null && (Plan.End != MacroEnd.AskBack || question.CanBeAskedBack);

    /// <summary>What needs no words: topic and urgency. What is right already stays as it is.</summary>
    public MacroChange Settle(Question question, Guid staff, DateTime now)
    {
        var change = new MacroChange(Plan.Topic is { } topic && question.File(topic, question.Language), Plan.IsUrgent && !question.IsUrgent);
        if (change.Raised)
            question.Raise(staff, now);
        return change;
    }
}

/// <param name="FinnishName">What workers who work in Finnish call it.</param>
/// <param name="SwedishName">The same in Swedish.</param>
/// <param name="Topic">Null where the question keeps its own.</param>
/// <param name="FinnishAnswer">Id of the canned answer for a question in Finnish; null where there is none to insert.</param>
/// <param name="SwedishAnswer">The same for a question in Swedish.</param>
/// <param name="IsUrgent">Whether the question comes before others from then on.</param>
public sealed record MacroPlan(string FinnishName, string SwedishName, string? Topic, int? FinnishAnswer, int? SwedishAnswer, bool IsUrgent, MacroEnd End)
{
    public const int NameLength = 60;

    public bool Sends => End != MacroEnd.Keep;

    public bool Inserts => FinnishAnswer is not null || SwedishAnswer is not null;

    public string NameIn(SiteLanguage language) => language == SiteLanguage.Swedish ? SwedishName : FinnishName;

    public int? AnswerIn(SiteLanguage language) => language == SiteLanguage.Swedish ? SwedishAnswer : FinnishAnswer;
}

/// <summary>What becomes of the question.</summary>
public enum MacroEnd
{
    /// <summary>It stays in hand, with the text in the draft.</summary>
    Keep,

    /// <summary>The text is sent and asks the asker for something.</summary>
    AskBack,

    /// <summary>The text is sent as the answer.</summary>
    Answer,
}

public readonly record struct MacroChange(bool Filed, bool Raised);

/// <summary>A macro was run. Says neither on which question nor by whom.</summary>
public sealed class MacroUse
{
    public int Id { get; private set; }

    public required int MacroId { get; init; }

    public required DateTime Utc { get; init; }
}
