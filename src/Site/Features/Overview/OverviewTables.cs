using System.Security.Claims;
using EmploymentNet.Core.Statistics;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Desk.Groups;

namespace EmploymentNet.Site.Features.Overview;

/// <summary>Which tables are whose: page and files are made of the same.</summary>
public sealed class OverviewTables(FigureTables figures, Gaps gaps, LoadTable load, PromiseTables promises, ReadTables reads, TopicAccesses accesses)
{
    public async Task<IReadOnlyList<FigureTable>> OfMonth(ClaimsPrincipal user, CountedMonth month, CountedMonth? before)
    {
        if (user.IsLead())
            return [.. await figures.Of(month, before), await gaps.In(month)];
        return user.CanAnswer() ? await figures.OfTopics(month, before, await accesses.Of(user)) : [];
    }

    /// <summary>What is of no single month.</summary>
    public async Task<IReadOnlyList<FigureTable>> Standing(ClaimsPrincipal user)
    {
        var tables = new List<FigureTable>();
        if (user.CanAnswer())
            tables.Add(await load.For(user));
        if (user.IsLead())
            tables.AddRange(await promises.Make());
        if (user.IsLead() || user.IsInRole(StaffRoles.Editor))
            tables.AddRange(await reads.Make());
        return tables;
    }
}
