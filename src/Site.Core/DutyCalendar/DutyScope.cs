namespace EmploymentNet.Core.DutyCalendar;

/// <summary>Whom hours are for: everybody, one language, one topic, or one topic in one language.</summary>
public sealed record DutyScope(string? Language = null, string? Topic = null)
{
    public static readonly DutyScope Everybody = new();

    /// <summary>Those that hours can be set for; in others the desk may answer, but keeps no hours.</summary>
    public static readonly IReadOnlyList<string> Languages = ["fi", "sv", "en"];

    internal bool Covers(string? language, string? topic)
        => (Language is null || Language == language) && (Topic is null || Topic == topic);

    /// <summary>Topic outweighs language: who knows the subject is scarcer than who speaks the language.</summary>
    internal int Precision => (Topic is null ? 0 : 2) + (Language is null ? 0 : 1);
}
