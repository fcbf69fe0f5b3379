namespace EmploymentNet.Core.AdviceDesk;

/// <summary>Somebody about to ask found that a published text answers them. Says nothing of who, or of what they had written.</summary>
public sealed class HelpSignal
{
    /// <summary>Follows from the form's ticket: a second press of the button counts nothing, and the ticket cannot be found from it.</summary>
    public required Guid Id { get; init; }

    /// <summary>In Helsinki; the moment would say more than figures need.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Of the page.</summary>
    public required string Language { get; init; }

    public int? PublishedAnswer { get; init; }

    /// <summary>Id of the service's content node.</summary>
    public Guid? Service { get; init; }
}
