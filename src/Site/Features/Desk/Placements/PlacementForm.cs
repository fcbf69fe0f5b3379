using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Privacy;

namespace EmploymentNet.Site.Features.Desk.Placements;

public sealed class PlacementForm
{
    /// <summary>Of a placement to come; afterwards it never changes.</summary>
    public string? Code { get; set; }

    public string? FinnishName { get; set; }

    public string? SwedishName { get; set; }

    public static PlacementForm From(Placement placement) => new() { FinnishName = placement.FinnishName, SwedishName = placement.SwedishName };

    /// <summary>Takes identity codes out of what is public, and that is all of it.</summary>
    /// <returns>The fields that held one.</returns>
    public IReadOnlyList<string> Mask(Func<string?, DeskText> enter)
    {
        var (code, finnish, swedish) = (enter(Code), enter(FinnishName), enter(SwedishName));
        (Code, FinnishName, SwedishName) = (code.Value, finnish.Value, swedish.Value);
        return [.. (((string Field, DeskText Text)[])[(nameof(Code), code), (nameof(FinnishName), finnish), (nameof(SwedishName), swedish)]).Where(one => one.Text.Masked > 0).Select(one => one.Field)];
    }

    /// <summary>Problems by field: the key of the text that says what to do.</summary>
    public IEnumerable<(string Field, string Problem)> Problems()
    {
        foreach (var (field, typed) in new[] { (nameof(FinnishName), FinnishName), (nameof(SwedishName), SwedishName) })
            if (string.IsNullOrWhiteSpace(typed) || typed.Trim().Length > Placement.NameLength)
                yield return (field, "Name.Problem");
    }

    /// <inheritdoc cref="Problems()"/>
    /// <param name="taken">The codes of all placements there ever were.</param>
    public IEnumerable<(string Field, string Problem)> Problems(IEnumerable<string> taken) =>
        Placement.FaultOf(Code, taken) is { } fault ? Problems().Prepend((nameof(Code), $"Code.{fault}")) : Problems();

    /// <summary>Only of a form without problems.</summary>
    public Placement Open(Guid staff, DateTime now) => Placement.Open(Code!, FinnishName!.Trim(), SwedishName!.Trim(), staff, now);

    /// <summary>Only of a form without problems.</summary>
    public void Rename(Placement placement) => placement.Rename(FinnishName!.Trim(), SwedishName!.Trim());
}
