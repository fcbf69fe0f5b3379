using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Core.Notifications;
using EmploymentNet.Core.Privacy;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>What an asker hands in. Everything but text and topic is theirs to leave out.</summary>
/// <param name="Language">The page's; the answerer corrects it where the text is in another.</param>
/// <param name="Municipality">Id of the municipality's content node.</param>
/// <param name="MayPublish">Whether an anonymised answer may be shown to everyone.</param>
/// <param name="Suspicion">Why a person should look at it before the queue does; null where nothing speaks for it.</param>
public sealed record Asking(
    DeskText Text,
    string Topic,
    string Language,
    Guid? Municipality,
    string? AgeBand,
    string? ForWhom,
    bool MayPublish,
    HoldReason? Suspicion)
{
    public const int MinTextLength = 10;

    public const int MaxTextLength = 5000;

    public static readonly IReadOnlyList<string> AgeBands = ["under18", "from18to24", "from25to29", "from30"];

    public static readonly IReadOnlyList<string> ForWhomChoices = ["me", "someoneClose", "client"];

    /// <summary>How a worker came by it; null where the asker wrote.</summary>
    public Recording? Recording { get; init; }

    /// <summary>What the form said; null for the rule.</summary>
    public AnswerPromise? Promise { get; init; }

    /// <summary>Where to tell that an answer is there.</summary>
    public EmailAddress? Email { get; init; }

    /// <summary>Code of the <see cref="AdviceDesk.Placement"/> whose link led to the form; null where none did.</summary>
    public string? Placement { get; init; }
}
