using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Topics;

/// <summary>What questions are about, and what the desk has agreed on for each topic.</summary>
public sealed class IndexModel(SiteDbContext database) : PageModel
{
    /// <summary>As askers choose them; what is retired last.</summary>
    public IReadOnlyList<Topic> Topics { get; private set; } = [];

    public async Task OnGet() =>
        Topics = await database.Topics.AsNoTracking().OrderBy(topic => topic.RetiredUtc != null).ThenBy(topic => topic.SortOrder).ToListAsync();
}
