namespace EmploymentNet.Core.AdviceDesk;

/// <summary>
/// Where the desk is on show: a poster in a youth house, a link on a school's site. Its code stands in that link alone, and tells figures
/// where a question came from; workers do not see it beside a question, as where somebody stood may lead to them.
/// </summary>
public sealed class Placement
{
    public const int ShortestCode = 2;

    public const int LongestCode = 24;

    public const int NameLength = 80;

    /// <summary>What figures say in place of a code that they do not name.</summary>
    private static readonly string[] _reserved = ["none", "other"];

    /// <summary>It hangs on walls: it never changes, and is never given to another place.</summary>
    public required string Code { get; init; }

    public string FinnishName { get; private set; } = "";

    public string SwedishName { get; private set; } = "";

    /// <summary>When it was in use, and who said so; the latest last.</summary>
    public IReadOnlyList<Showing> Showings { get; private set; } = [];

    public bool IsOpen => Latest.ClosedUtc is null;

    public DateTime SinceUtc => Latest.OpenedUtc;

    public DateTime? ClosedUtc => Latest.ClosedUtc;

    /// <param name="code">Without <see cref="FaultOf">fault</see>.</param>
    /// <param name="finnish">A place or a channel as people say it, "Nuorisotalo Kellari, juliste".</param>
    /// <param name="swedish">The same in Swedish.</param>
    public static Placement Open(string code, string finnish, string swedish, Guid staff, DateTime now) =>
        new() { Code = ReadCode(code)!, FinnishName = finnish, SwedishName = swedish, Showings = [new(now, staff)] };

    /// <summary>A code as it was typed off a wall: capitals and blanks around it are forgiven.</summary>
    /// <returns>Null for what cannot be one.</returns>
    public static string? ReadCode(string? typed) => typed?.Trim().ToLowerInvariant() is { Length: >= ShortestCode and <= LongestCode } code
        && code.All(sign => char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign) || sign == '-') && !code.StartsWith('-') && !code.EndsWith('-') ? code : null;

    /// <param name="typed">The code of a placement to come.</param>
    /// <param name="taken">All there ever were.</param>
    /// <returns>Null where nothing speaks against it.</returns>
    public static CodeFault? FaultOf(string? typed, IEnumerable<string> taken) => ReadCode(typed) switch
    {
        null => CodeFault.Malformed,
        var code when _reserved.Contains(code) => CodeFault.Reserved,
        var code when taken.Contains(code) => CodeFault.Taken,
        _ => null,
    };

    public string NameIn(SiteLanguage language) => language == SiteLanguage.Swedish ? SwedishName : FinnishName;

    public void Rename(string finnish, string swedish) => (FinnishName, SwedishName) = (finnish, swedish);

    /// <summary>Its links go on leading to the form, and tell nothing any more.</summary>
    /// <returns>False where it is closed already.</returns>
    public bool Close(Guid staff, DateTime now)
    {
        if (!IsOpen)
            return false;
        Showings = [.. Showings.SkipLast(1), Latest with { ClosedUtc = now, ClosedBy = staff }];
        return true;
    }

    /// <returns>False where it is open already.</returns>
    public bool OpenAgain(Guid staff, DateTime now)
    {
        if (IsOpen)
            return false;
        Showings = [.. Showings, new(now, staff)];
        return true;
    }

    private Showing Latest => Showings[^1];
}

/// <summary>A time for which a placement was in use.</summary>
public sealed record Showing(DateTime OpenedUtc, Guid OpenedBy, DateTime? ClosedUtc = null, Guid? ClosedBy = null);

/// <summary>Why a placement cannot have a code.</summary>
public enum CodeFault
{
    Malformed,

    /// <summary>It means something else in figures.</summary>
    Reserved,

    /// <summary>By a placement that is open, or was once.</summary>
    Taken,
}
