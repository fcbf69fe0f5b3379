using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.CannedAnswers;

public sealed class IndexModel(SiteDbContext database) : PageModel
{
    /// <summary>Proposals first, since they wait for somebody; what is retired last.</summary>
    public IReadOnlyList<CannedAnswer> Canned { get; private set; } = [];

    private Dictionary<int, int> _uses = [];
    private Dictionary<string, Topic> _topics = [];

    public async Task OnGet()
    {
        var canned = await database.CannedAnswers.AsNoTracking().ToListAsync();
        Canned = [.. canned.OrderBy(one => one.State).ThenBy(one => one.Text.Language).ThenBy(one => one.Text.Title, StringComparer.CurrentCulture)];
        _uses = await database.CannedUses.GroupBy(use => use.CannedAnswerId).ToDictionaryAsync(uses => uses.Key, uses => uses.Count());
        _topics = await database.Topics.AsNoTracking().ToDictionaryAsync(topic => topic.Key);
    }

    public int UsesOf(CannedAnswer canned) => _uses.GetValueOrDefault(canned.Id);

    /// <returns>Null for all.</returns>
    public string? TopicOf(CannedAnswer canned) => canned.Text.Topic is { } key ? _topics[key].NameIn(SiteLanguage.Current) : null;
}
