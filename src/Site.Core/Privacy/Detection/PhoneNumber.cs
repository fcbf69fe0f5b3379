using System.Text;
using EmploymentNet.Core.Language;

namespace EmploymentNet.Core.Privacy.Detection;

/// <summary>A number group by group as it is read. It is personal unless it is known to be everybody's.</summary>
internal sealed class PhoneNumber(bool international, bool announced)
{
    private const string Finland = "358";
    private static readonly WordFile s_words = new(typeof(PhoneNumber), "phones.txt");
    private static readonly IReadOnlyList<string> s_mobile = s_words["mobile"];
    private static readonly IReadOnlyList<string> s_areas = s_words["area"];
    private static readonly IReadOnlyList<string> s_public = s_words["public"];

    private readonly StringBuilder _digits = new();
    private readonly List<string> _groups = [];

    public int Digits => _digits.Length;

    public void Add(ReadOnlySpan<char> group)
    {
        _digits.Append(group);
        _groups.Add(group.ToString());
    }

    public bool IsPersonal => IsForeign ? WithCountry!.Length is >= 9 and <= 14 : IsPersonalInFinland(National);

    private bool IsForeign => WithCountry is { } number && !number.StartsWith(Finland, StringComparison.Ordinal);

    /// <summary>From the country code on, where it is written; "00" begins other things too, so it needs more digits behind it than "+".</summary>
    private string? WithCountry
        => international ? _digits.ToString() : _groups[0].StartsWith("00", StringComparison.Ordinal) && Digits >= 11 ? _digits.ToString()[2..] : null;

    private string National => WithCountry is { } number ? $"0{number[Finland.Length..].TrimStart('0')}" : _digits.ToString();

    private bool IsPersonalInFinland(string national)
        => !StartsWithAny(national, s_public) && (IsAnnounced || !HoldsYear && (IsMobile(national) || IsLandline(national)));

    /// <summary>Of ten digits, in the oldest series nine, in 0457 eleven.</summary>
    private static bool IsMobile(string national)
        => StartsWithAny(national, s_mobile) && (national.Length is 9 or 10 || national.Length == 11 && national.StartsWith("0457", StringComparison.Ordinal));

    /// <summary>Fewer digits tell less, so it must be grouped as people group it: "08 1234 567", not a period "08 2025-12 2025".</summary>
    private bool IsLandline(string national)
        => national.Length is >= 8 and <= 10 && StartsWithAny(national, s_areas)
            && (WithCountry is not null || announced || _groups.Count > 1 && s_areas.Contains(_groups[0]) && _groups[1].Length >= 3);

    private bool IsAnnounced => announced && Digits is >= 6 and <= 12 && !IsBusinessId;

    private bool IsBusinessId => _groups is [{ Length: 7 }, { Length: 1 }];

    /// <summary>"0444-2026-12" is a reference.</summary>
    private bool HoldsYear => _groups.Count > 2 && IsYear(_groups[1]);

    private static bool IsYear(string group) => group.Length == 4 && group[..2] is "19" or "20";

    private static bool StartsWithAny(string national, IReadOnlyList<string> prefixes)
        => prefixes.Any(prefix => national.StartsWith(prefix, StringComparison.Ordinal));
}
