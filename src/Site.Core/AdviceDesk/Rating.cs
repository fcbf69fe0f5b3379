namespace EmploymentNet.Core.AdviceDesk;

/// <summary>What an asker says of the answer.</summary>
public sealed record Rating(Verdict Verdict, DateTime Utc);

public enum Verdict
{
    Helped,
    NotYet,
    No,
}
