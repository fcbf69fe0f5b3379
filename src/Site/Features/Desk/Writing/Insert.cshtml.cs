using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.Mvc;

namespace EmploymentNet.Site.Features.Desk.Writing;

/// <summary>Puts a canned answer below what is written and saves both; with script the same button puts it at the cursor.</summary>
public sealed class InsertModel(Drafts drafts, SiteDbContext database) : DraftPage(drafts)
{
    public RedirectResult OnGet() => Redirect(Routes.Question(Question.Number));

    public async Task<IActionResult> OnPost()
    {
        if (await database.CannedAnswers.FindAsync(Form.Canned) is { } canned)
        {
            Form.Append(canned.Text.Body);
            Form.Inserted.Add(canned.Id);
        }
        return await Save() ? Page() : NotFound();
    }
}
