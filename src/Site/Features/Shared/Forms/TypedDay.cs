using System.Globalization;

namespace EmploymentNet.Site.Features.Shared.Forms;

/// <summary>A day as a date field sends it, or as people type it where a browser has none: 2027-03-31, 31.3.2027.</summary>
public static class TypedDay
{
    private static readonly string[] _formats = ["yyyy-MM-dd", "d.M.yyyy"];

    public static DateOnly? Read(string? typed) =>
        DateOnly.TryParseExact(typed?.Trim(), _formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
