namespace EmploymentNet.Core.AdviceDesk;

public enum ClaimEnding
{
    /// <summary>Its holder let the question go.</summary>
    Released,

    /// <summary>Its holder sent the answer.</summary>
    Answered,

    /// <summary>To a colleague, who has it from the same moment on.</summary>
    HandedOver,

    /// <summary>Its holder passed the question on for good. Why is theirs alone, see <see cref="Recusal"/>.</summary>
    PassedOn,

    /// <summary>By itself: nobody saw its holder at the question for too long.</summary>
    Idle,

    /// <summary>By itself: its holder is away from work.</summary>
    Absent,

    /// <summary>The question went to a topic that its holder has no part in.</summary>
    Moved,

    /// <summary>The question got another's answer, or waits for it.</summary>
    Merged,

    /// <summary>The question was ended without an answer.</summary>
    Closed,

    /// <summary>Made by mistake, and taken back by whoever made it.</summary>
    Undone,
}
