namespace EmploymentNet.Core.AdviceDesk;

/// <summary>A text that answers begin with or end with, written once and filled in each time.</summary>
public sealed class CannedAnswer
{
    public int Id { get; private set; }

    public CannedText Text { get; private set; } = null!;

    /// <summary>The worker whose words these are; null for what a new desk begins with.</summary>
    public Guid? ProposedBy { get; private init; }

    public required DateTime ProposedUtc { get; init; }

    /// <summary>From then on it is offered to those who write.</summary>
    public DateTime? AcceptedUtc { get; private set; }

    public DateTime? RetiredUtc { get; private set; }

    public CannedState State => this switch
    {
        { RetiredUtc: not null } => CannedState.Retired,
        { AcceptedUtc: null } => CannedState.Proposed,
        _ => CannedState.Offered,
    };

    public static CannedAnswer Propose(CannedText text, Guid? staff, DateTime now) => new() { Text = text, ProposedBy = staff, ProposedUtc = now };

    public void Change(CannedText text) => Text = text;

    public void Accept(DateTime now) => AcceptedUtc ??= now;

    public void Retire(DateTime now) => RetiredUtc ??= now;

    public void Restore() => RetiredUtc = null;
}

public enum CannedState
{
    Proposed,
    Offered,
    Retired,
}

/// <param name="Language"><c>fi</c> or <c>sv</c>.</param>
/// <param name="Topic">Null for all.</param>
/// <param name="Title">What it is found by.</param>
/// <param name="Body">Markdown with <see cref="Slots"/>.</param>
public sealed record CannedText(string Language, string? Topic, string Title, string Body)
{
    public const int TitleLength = 80;
    public const int BodyLength = 4_000;
}

/// <summary>An answer was sent in which a canned one was used. Says neither which answer nor whose.</summary>
public sealed class CannedUse
{
    public int Id { get; private set; }

    public required int CannedAnswerId { get; init; }

    public required DateTime Utc { get; init; }
}
