namespace EmploymentNet.Core.AdviceDesk;

/// <summary>
/// What is told of a month's promises. Every figure is rounded so that the month never looks better than it was, and so that one to four
/// look like five: what is told is as true of a month in which none or five were late, or in time.
/// </summary>
public sealed record ToldPromises
{
    public const int Step = 5;

    /// <summary>Half of ten is five, on either side of the time that is told.</summary>
    public const int FewestForMedian = 10;

    /// <summary>Below it, 95 % are everybody, and the time is that of the slowest one alone.</summary>
    public const int FewestForSlowest = 20;

    /// <summary>
    /// Where any was late. A late answer is slower than all that were in time: a time that shows whether it was a late one's tells whether
    /// more than one in twenty were late, and from here on that is five.
    /// </summary>
    public const int FewestForSlowestWithLate = 100;

    /// <summary>So many askers had been promised an answer, or a few more.</summary>
    public required int AtLeast { get; init; }

    /// <summary>So many answers were late, or fewer; null where some were and perhaps all, of which no closer word is safe.</summary>
    public required int? LateAtMost { get; init; }

    /// <summary>Of office hours; null where so many had no answer yet that none can be given, and where <see cref="TellsMedian"/> is false.</summary>
    public int? MedianHours { get; init; }

    /// <summary>Like <see cref="MedianHours"/>.</summary>
    public int? SlowestHours { get; init; }

    public bool TellsMedian => AtLeast >= FewestForMedian;

    public bool TellsSlowest => AtLeast >= (LateAtMost == 0 ? FewestForSlowest : FewestForSlowestWithLate);

    /// <summary>So many of them were in time, or more.</summary>
    public int KeptAtLeast => AtLeast - (LateAtMost ?? AtLeast);

    public int KeptPercent => 100 * KeptAtLeast / AtLeast;

    /// <returns>Null where they are too few to tell of. What has been told once is told the same again.</returns>
    public static ToldPromises? Of(int promised, int kept, int? medianMinutes, int? slowestMinutes)
    {
        var (atLeast, late) = (promised / Step * Step, Up(promised - kept, Step));
        if (atLeast == 0)
            return null;
        var told = new ToldPromises { AtLeast = atLeast, LateAtMost = late < atLeast ? late : null };
        return told with { MedianHours = told.TellsMedian ? Hours(medianMinutes) : null, SlowestHours = told.TellsSlowest ? Hours(slowestMinutes) : null };
    }

    /// <summary>Begun ones count: no answer is told of as faster than it was.</summary>
    private static int? Hours(int? minutes) => minutes is { } some ? Up(some, 60) / 60 : null;

    private static int Up(int count, int step) => (count + step - 1) / step * step;
}
