namespace EmploymentNet.Core.Staff;

/// <summary>Who fails too often waits; the wait is short enough that nobody can be kept out for long.</summary>
public static class LockOut
{
    public const int Failures = 10;

    public static readonly TimeSpan Time = TimeSpan.FromMinutes(15);
}
