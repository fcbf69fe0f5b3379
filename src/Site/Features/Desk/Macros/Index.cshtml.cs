using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Macros;

public sealed class IndexModel(SiteDbContext database, MacroChoices choices) : PageModel
{
    private Dictionary<int, int> _uses = [];
    private IReadOnlyDictionary<int, string> _does = new Dictionary<int, string>();

    /// <summary>What is retired comes last.</summary>
    public IReadOnlyList<Macro> Macros { get; private set; } = [];

    public int UsesOf(Macro macro) => _uses.GetValueOrDefault(macro.Id);

    public string Does(Macro macro) => _does[macro.Id];

    public async Task OnGet()
    {
        var macros = await database.Macros.AsNoTracking().ToListAsync();
        Macros = [.. macros.OrderBy(macro => macro.RetiredUtc).ThenBy(macro => macro.Plan.NameIn(SiteLanguage.Current), StringComparer.CurrentCulture)];
        _uses = await database.MacroUses.GroupBy(use => use.MacroId).ToDictionaryAsync(uses => uses.Key, uses => uses.Count());
        _does = await choices.Descriptions();
    }
}
