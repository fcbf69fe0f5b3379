using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Desk.Groups;
using EmploymentNet.Site.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Queue;

public sealed class IndexModel(SiteDbContext database, TopicAccesses accesses, QueueRows rows, BulkResults results) : PageModel
{
    /// <summary>What an act on several questions did, sealed.</summary>
    [BindProperty(SupportsGet = true, Name = BulkResults.Parameter)]
    public string? Act { get; set; }

    public QueueFilter Filter { get; private set; } = null!;

    /// <summary>Those whose questions this worker sees.</summary>
    public IReadOnlyList<Topic> Topics { get; private set; } = [];

    public IReadOnlyList<QueueView> Views { get; private set; } = [];

    public IReadOnlyDictionary<string, int> Counts { get; private set; } = new Dictionary<string, int>();

    /// <summary>How many answers wait for this worker to read them.</summary>
    public int ToRead { get; private set; }

    public IReadOnlyList<QueueRow> Rows { get; private set; } = [];

    public PageLinks Pages { get; private set; } = null!;

    public BulkResult? Result { get; private set; }

    public async Task OnGet()
    {
        var staff = User.StaffId();
        Filter = QueueFilter.Of(Request.QueryString.Value);
        Result = results.Open(Act, staff) is { Act: not BulkAct.Give } result ? result : null;
        var expertise = await accesses.All();
        var access = expertise.AccessOf(staff, User.IsLead());
        Topics = [.. expertise.Topics.Where(topic => access.Sees(topic.Key))];
        Views = await database.QueueViews.AsNoTracking().Where(view => view.Staff == staff).OrderBy(view => view.Name).ToListAsync();
        Counts = await rows.Count(Filter, access);
        ToRead = await rows.CountToRead(access);
        Pages = PageLinks.For(Filter.Page, Counts[Filter.State], QueueRows.PageSize, page => (Filter with { Page = page }).Address);
        Rows = await rows.Read(Filter, Pages.Number, access, expertise.Topics);
    }

    public string CountOf(string state) => Counts[state] < QueueRows.Counted ? $"{Counts[state]}" : $"{QueueRows.Counted - 1}+";
}
