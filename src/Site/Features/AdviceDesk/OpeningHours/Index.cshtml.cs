using EmploymentNet.Site.Features.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.OpeningHours;

/// <summary>When the desk is open in the next two weeks.</summary>
public sealed class IndexModel(HoursOverview overview, PageHead head, IStringLocalizer<Texts> texts) : PageModel
{
    /// <summary>The first is that of the reader's own language.</summary>
    public IReadOnlyList<NamedHours> Lists { get; private set; } = [];

    public async Task OnGet()
    {
        Lists = await overview.List();
        head.At(Routes.OpeningHours, texts["Title"]).Description = texts["Description"];
    }
}
