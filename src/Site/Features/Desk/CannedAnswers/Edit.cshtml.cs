using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.CannedAnswers;

public sealed class EditModel(SiteDbContext database, IStringLocalizer<Texts> words) : FormPage(database, words)
{
    public CannedAnswer Canned { get; private set; } = null!;

    public async Task<IActionResult> OnGet(int id)
    {
        if (await Database.CannedAnswers.FindAsync(id) is not { } canned)
            return NotFound();
        (Canned, Form) = (canned, CannedForm.From(canned.Text));
        await FindTopics();
        return Page();
    }

    public async Task<IActionResult> OnPost(int id)
    {
        if (await Database.CannedAnswers.FindAsync(id) is not { } canned)
            return NotFound();
        Canned = canned;
        if (!await IsSound())
            return Page();
        canned.Change(Form.Read());
        await Database.SaveChangesAsync();
        return Redirect(DeskMessage.With(Routes.CannedAnswers, DeskMessage.Saved));
    }
}
