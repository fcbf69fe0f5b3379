using Microsoft.AspNetCore.Mvc;

namespace EmploymentNet.Site.Features.Desk.Writing;

/// <summary>Puts a link below what is written and saves both; with script the same button puts it at the cursor.</summary>
public sealed class LinkModel(Drafts drafts, LinkTargets targets) : DraftPage(drafts)
{
    public RedirectResult OnGet() => Redirect(Routes.Question(Question.Number));

    public async Task<IActionResult> OnPost()
    {
        if ((await targets.For(Question)).FirstOrDefault(target => target.Path == Form.Link) is { } chosen)
            Form.Append(chosen.Markdown);
        return await Save() ? Page() : NotFound();
    }
}
