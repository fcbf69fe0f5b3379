using System.Security.Claims;
using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Desk.Groups;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Overview;

/// <summary>What waits for each group of a worker at this moment; for leads, of all groups.</summary>
public sealed class LoadTable(TopicAccesses accesses, TopicFigures load, IStringLocalizer<Texts> texts)
{
    public async Task<FigureTable> For(ClaimsPrincipal user)
    {
        var expertise = await accesses.All();
        await load.Count();
        var groups = expertise.Groups.Where(group => user.IsLead() || group.Has(user.StaffId())).OrderBy(group => group.NameIn(SiteLanguage.Current), StringComparer.CurrentCulture);
        return new(
            "Load",
            [texts["Load.Open"], texts["Load.Free"], texts["Load.Late"]],
            [.. groups.Select(group => Row(group.NameIn(SiteLanguage.Current), expertise.TopicsOf(group))), Row(texts["Everybodys"], expertise.TopicsOf(null))])
        { Lead = texts["Load.Lead"] };
    }

    private FigureRow Row(string name, IEnumerable<Topic> topics)
    {
        var (open, free, late) = load.Of(topics);
        return new(name, [open, free, late]);
    }
}
