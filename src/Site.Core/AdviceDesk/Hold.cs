namespace EmploymentNet.Core.AdviceDesk;

/// <summary>A person looks at the question before the queue shows how it begins. The promise holds all the same.</summary>
public sealed class Hold
{
    public required HoldReason Reason { get; init; }

    public required DateTime HeldUtc { get; init; }

    public DateTime? ReleasedUtc { get; private set; }

    internal void Release(DateTime now) => ReleasedUtc ??= now;
}

public enum HoldReason
{
    /// <summary>The field that people do not see was filled in.</summary>
    HiddenField,

    /// <summary>An empty form came back sooner than anybody can write.</summary>
    TooFast,

    /// <summary>Very many came at once. Whether from one address or from many is not kept: it would tell who asked together.</summary>
    Flood,

    /// <summary>A worker has seen that it is no question.</summary>
    Spam,
}
