namespace EmploymentNet.Core.AdviceDesk.Archive;

/// <summary>How often a published answer was read in a week. Of those who read it nothing is known.</summary>
public sealed class AnswerReads
{
    /// <summary>Id of the <see cref="PublishedAnswer"/>.</summary>
    public required int Answer { get; init; }

    /// <summary>The week's Monday in Helsinki.</summary>
    public required DateOnly Week { get; init; }

    public required int Count { get; init; }
}
