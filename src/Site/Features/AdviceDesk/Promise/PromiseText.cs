using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.DutyCalendar;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.Promise;

/// <summary>What a month's promises came to, in words.</summary>
public sealed class PromiseText(IStringLocalizer<Texts> texts)
{
    /// <summary>Also the keys of their titles.</summary>
    public static readonly IReadOnlyList<string> Columns = ["Questions", "InTime", "Median", "Slowest"];

    public string Few => texts["Few", PromiseMonth.Fewest];

    /// <returns>One for each column.</returns>
    public IEnumerable<string> Cells(ToldPromises told) =>
        [texts["Questions.Told", told.AtLeast], InTime("InTime", told), Median(told), Slowest(told)];

    public string InWords(PromiseMonth month) => month.Told is { } told
        ? texts["Words", month.Month, told.AtLeast, InTime("Words", told), told.TellsMedian ? texts["Words.Median", Median(told)] : ""]
        : texts["Words.Few", month.Month, PromiseMonth.Fewest];

    private string InTime(string place, ToldPromises told) => told.LateAtMost switch
    {
        0 => texts[$"{place}.All"],
        { } late => texts[$"{place}.Most", told.KeptPercent, late],
        null => texts[$"{place}.Some"],
    };

    private string Median(ToldPromises told) => told.TellsMedian ? Time(told.MedianHours) : texts["Time.Few", ToldPromises.FewestForMedian];

    private string Slowest(ToldPromises told) => told switch
    {
        { TellsSlowest: true } => Time(told.SlowestHours),
        { AtLeast: < ToldPromises.FewestForSlowest } => texts["Time.Few", ToldPromises.FewestForSlowest],
        _ => texts["Time.Late", ToldPromises.FewestForSlowestWithLate],
    };

    /// <summary>Office hours up to a day; then days, to the half. Where nothing can be given, most had no answer yet.</summary>
    private string Time(int? hours) => hours switch
    {
        null => texts["Time.Open"],
        <= 1 => texts["Time.Hour"],
        { } few when few < WorkingTime.Day.TotalHours => texts["Time.Hours", few],
        { } many => Days(Math.Ceiling(many / WorkingTime.Day.TotalHours * 2) / 2),
    };

    private string Days(double days) => days == 1 ? texts["Time.Day"] : texts["Time.Days", days];
}
