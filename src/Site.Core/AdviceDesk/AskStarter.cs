using System.Collections.Immutable;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>A half-written question for those who do not know how to begin; kept by the desk.</summary>
public sealed class AskStarter
{
    /// <summary>As the service catalogue has them (property <c>lifeSituations</c> of <c>service</c>).</summary>
    public static readonly ImmutableArray<string> LifeSituations =
        ["schoolBroken", "outOfWork", "familyLeave", "healthLimits", "newlyArrived", "summerJob", "hiring"];

    public int Id { get; private set; }

    public required StarterText Finnish { get; set; }

    public required StarterText Swedish { get; set; }

    public required string Topic { get; set; }

    /// <summary>One of <see cref="LifeSituations"/>.</summary>
    public required string LifeSituation { get; set; }

    /// <summary>Null where it is as good all the year round.</summary>
    public Season? Season { get; set; }

    /// <summary>From then on nobody is offered it.</summary>
    public DateTime? RetiredUtc { get; private set; }

    public StarterText In(SiteLanguage language) => language == SiteLanguage.Swedish ? Swedish : Finnish;

    public void Retire(DateTime now) => RetiredUtc ??= now;

    public void Restore() => RetiredUtc = null;
}

/// <param name="Title">What a person would call the matter, a few words.</param>
/// <param name="Text">Ends or pauses where the writer goes on, with an ellipsis.</param>
public sealed record StarterText(string Title, string Text)
{
    public const int TitleLength = 60;
    public const int TextLength = 500;
}

/// <summary>Months of a year, both included; a season may go over the new year.</summary>
/// <param name="First">1–12.</param>
/// <param name="Last">1–12.</param>
public sealed record Season(int First, int Last)
{
    public bool Includes(DateOnly day) => First <= Last
        ? day.Month >= First && day.Month <= Last
        : day.Month >= First || day.Month <= Last;
}
