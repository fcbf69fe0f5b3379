namespace EmploymentNet.Core.AdviceDesk.Archive;

/// <summary>
/// What a published answer has come to so far; lists are ordered by it. Whoever found it while asking and was helped (<see cref="HelpSignal"/>)
/// has read it there, and counts as one read and one helped.
/// </summary>
public sealed class AnswerFigures
{
    /// <summary>From here on a number says something of the answer, and nothing of any one reader.</summary>
    public const int FewestShown = 5;

    /// <summary>Id of the <see cref="PublishedAnswer"/>.</summary>
    public required int Answer { get; init; }

    public required int Reads { get; init; }

    public required int Helped { get; init; }
}
