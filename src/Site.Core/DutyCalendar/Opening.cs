namespace EmploymentNet.Core.DutyCalendar;

/// <summary>One unbroken time of being open; <paramref name="ClosesUtc"/> is the first moment outside it.</summary>
public readonly record struct Opening(DateTime OpensUtc, DateTime ClosesUtc)
{
    public bool Holds(DateTime utc) => OpensUtc <= utc && utc < ClosesUtc;
}
