using EmploymentNet.Core.AdviceDesk;

namespace EmploymentNet.Site.Features.Desk.Checklists;

public sealed class PointForm
{
    /// <summary>More points than anybody reads.</summary>
    private const int MostOrder = 99;

    public string? FinnishText { get; set; }

    public string? SwedishText { get; set; }

    /// <summary>Lower ones come first.</summary>
    public int? Order { get; set; }

    public static PointForm From(CheckPoint point) => new() { FinnishText = point.FinnishText, SwedishText = point.SwedishText, Order = point.SortOrder };

    /// <summary>Problems by field: the key of the text that says what to do.</summary>
    public IEnumerable<(string Field, string Problem)> Problems()
    {
        foreach (var (field, typed) in new[] { (nameof(FinnishText), FinnishText), (nameof(SwedishText), SwedishText) })
            if (string.IsNullOrWhiteSpace(typed) || typed.Trim().Length > CheckPoint.TextLength)
                yield return (field, "Text.Problem");
        if (Order is null or < 1 or > MostOrder)
            yield return (nameof(Order), "Order.Problem");
    }

    /// <summary>Only of a form without problems.</summary>
    public void Change(CheckPoint point) => point.Change(FinnishText!.Trim(), SwedishText!.Trim(), Order!.Value);

    /// <summary>Only of a form without problems.</summary>
    public CheckPoint Make(string topic) => CheckPoint.Of(topic, FinnishText!.Trim(), SwedishText!.Trim(), Order!.Value);
}
