namespace EmploymentNet.Core.DutyCalendar;

/// <summary>Why a day is not like others, for everybody to read.</summary>
public sealed record DayReason(string Finnish, string Swedish)
{
    public const int Length = 120;

    public string In(SiteLanguage language) => language == SiteLanguage.Swedish ? Swedish : Finnish;
}
