namespace EmploymentNet.Core.DutyCalendar;

/// <summary>
/// A day on which the desk keeps no promise. Midsummer Eve and Christmas Eve are not public holidays by law,
/// but offices are shut. The name is also the key of the day's Finnish and Swedish name.
/// </summary>
public enum Holiday
{
    NewYearsDay,
    Epiphany,
    GoodFriday,
    EasterSunday,
    EasterMonday,
    MayDay,
    AscensionDay,
    MidsummerEve,
    MidsummerDay,
    AllSaintsDay,
    IndependenceDay,
    ChristmasEve,
    ChristmasDay,
    SaintStephensDay,
}
