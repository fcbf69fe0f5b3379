using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.Groups;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Groups;

/// <summary>The groups with what waits for each: all to leads, their own to counsellors.</summary>
public sealed class IndexModel(SiteDbContext database, TopicAccesses accesses, Colleagues colleagues, TopicFigures figures) : PageModel
{
    private Expertise _expertise = null!;
    private Dictionary<Guid, string> _names = [];

    public IReadOnlyList<ExpertGroup> Groups { get; private set; } = [];

    /// <summary>To be brought back; a lead sees them.</summary>
    public IReadOnlyList<ExpertGroup> Retired { get; private set; } = [];

    public async Task OnGet()
    {
        _expertise = await accesses.All();
        _names = (await colleagues.Answering()).ToDictionary(colleague => colleague.Member.Id, colleague => colleague.Member.Name);
        Groups = [.. _expertise.Groups.Where(group => User.IsLead() || group.Has(User.StaffId())).OrderBy(group => group.NameIn(SiteLanguage.Current), StringComparer.CurrentCulture)];
        if (User.IsLead())
            Retired = await database.ExpertGroups.AsNoTracking().Where(group => group.RetiredUtc != null).OrderBy(group => group.RetiredUtc).ToListAsync();
        await figures.Count();
    }

    /// <param name="group">Null for what every group answers.</param>
    public IReadOnlyList<Topic> TopicsOf(ExpertGroup? group) => [.. _expertise.TopicsOf(group).Where(topic => topic.RetiredUtc is null)];

    public IEnumerable<string> MembersOf(ExpertGroup group) =>
        group.Members.Select(member => _names.GetValueOrDefault(member)).OfType<string>().Order(StringComparer.CurrentCulture);

    public Figures FiguresOf(ExpertGroup? group) => figures.Of(_expertise.TopicsOf(group));
}
