namespace EmploymentNet.Core.AdviceDesk.Archive;

/// <summary>How many readers of a published answer said on a day that it helped them. Of those readers nothing is known.</summary>
public sealed class AnswerHelp
{
    /// <summary>Id of the <see cref="PublishedAnswer"/>.</summary>
    public required int Answer { get; init; }

    /// <summary>In Helsinki.</summary>
    public required DateOnly Day { get; init; }

    public required int Count { get; init; }
}
