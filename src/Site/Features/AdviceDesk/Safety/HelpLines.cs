using EmploymentNet.Core;
using EmploymentNet.Core.Content;
using EmploymentNet.Core.Content.Authoring;
using EmploymentNet.Core.Content.Types;
using EmploymentNet.Core.Safety;

namespace EmploymentNet.Site.Features.AdviceDesk.Safety;

/// <summary>The help lines that editors keep on the page for urgent help, in the order in which somebody may need them.</summary>
public sealed class HelpLines(ContentSnapshot content)
{
    /// <summary>Few enough that on a phone the form, and after sending the return phrase, are not far below; more only where there are more dangers.</summary>
    public const int MostInSight = 4;

    /// <returns>Null where nothing sounds like danger.</returns>
    public HelpPanel? For(IReadOnlyList<RiskCategory> risks, HelpPanelPlace place)
    {
        if (risks.Count == 0)
            return null;
        var page = content.Find<Core.Content.Types.Page>(AuthoringKeys.Content("help-now"), SiteLanguage.Current.Culture);
        var lines = (page?.Blocks ?? []).OfType<HelpLineBlock>().ToList();
        var inSight = InSight(lines, risks);
        return new(risks, place, inSight, [.. lines.Except(inSight)], page);
    }

    /// <summary>The first line of each danger before the second of any.</summary>
    private static List<HelpLineBlock> InSight(IEnumerable<HelpLineBlock> lines, IReadOnlyList<RiskCategory> risks)
    {
        var fitting = lines.Where(line => Fits(line, risks)).OrderBy(line => Rank(line, risks)).ToList();
        var firsts = fitting.Where(line => line.Concerns.Count == 0).Take(1).ToList();
        foreach (var (rank, risk) in risks.Index())
            if ((fitting.Find(line => Rank(line, risks) == rank) ?? fitting.Find(line => HelpsWith(line, risk) && !firsts.Contains(line))) is { } own)
                firsts.Add(own);
        return [.. firsts.Concat(fitting.Except(firsts)).Take(Math.Max(MostInSight, firsts.Count)).OrderBy(line => Rank(line, risks))];
    }

    private static bool Fits(HelpLineBlock line, IReadOnlyList<RiskCategory> risks) =>
        line.Concerns.Count == 0 || risks.Any(risk => HelpsWith(line, risk));

    /// <summary>What helps with everything comes first: it is the emergency number. Then by the most urgent of what was heard.</summary>
    private static int Rank(HelpLineBlock line, IReadOnlyList<RiskCategory> risks) =>
        line.Concerns.Count == 0 ? -1 : risks.Index().First(risk => HelpsWith(line, risk.Item)).Index;

    private static bool HelpsWith(HelpLineBlock line, RiskCategory risk) =>
        line.Concerns.Contains(risk.ToString(), StringComparer.OrdinalIgnoreCase);
}

/// <param name="Risks">The most urgent first.</param>
/// <param name="InSight">Lines that help with it, the most needed first.</param>
/// <param name="Others">The rest, a press away.</param>
/// <param name="Page">All of them with more words; null where editors have withdrawn it.</param>
public sealed record HelpPanel(
    IReadOnlyList<RiskCategory> Risks,
    HelpPanelPlace Place,
    IReadOnlyList<HelpLineBlock> InSight,
    IReadOnlyList<HelpLineBlock> Others,
    ContentPage? Page);

public enum HelpPanelPlace
{
    /// <summary>Beside a text that is not sent yet.</summary>
    Before,

    /// <summary>Where it has been sent.</summary>
    After,
}
