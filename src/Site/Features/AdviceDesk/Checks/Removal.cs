using EmploymentNet.Core.Privacy;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.Checks;

/// <summary>Personal data that a writer had taken out of a text. It is shown to them once, and kept nowhere.</summary>
/// <param name="Text">What is left, with a marker in place of each piece.</param>
public sealed record Removal(DeskText Text, IReadOnlyList<string> Pieces)
{
    /// <summary>What the button for every kind at once sends.</summary>
    public const string All = "all";

    /// <param name="asked">A kind or <see cref="All"/>; anything else asks for nothing.</param>
    public static Removal? From(DeskText text, string? asked, IStringLocalizer<Texts> texts)
    {
        var found = PersonalNotice.In(text.Value).Where(notice => asked == All || asked == notice.Token).ToList();
        if (found.Count == 0)
            return null;
        var left = text.Without(found.Select(notice => notice.Kind).ToHashSet(), kind => texts[$"Personal.{kind}.Marker"]);
        return new(left, [.. found.SelectMany(notice => notice.Pieces)]);
    }
}
