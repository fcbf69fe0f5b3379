using EmploymentNet.Core;
using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Content;

public sealed record AnswerTeaser(string Title, string Slug, string Profession, DateTime PublishedUtc);

/// <summary>What is asked right now: the newest published answers in the reader's language.</summary>
public sealed class NewestAnswersViewComponent(SiteDbContext database) : ViewComponent
{
    private const int Count = 3;

    public async Task<IViewComponentResult> InvokeAsync()
    {
        var language = SiteLanguage.Current.Code;
        return View("/Features/Content/_NewestAnswers.cshtml", await database.PublishedAnswers.AsNoTracking()
            .Where(answer => answer.Language == language && answer.Withdrawal == null)
            .OrderByDescending(answer => answer.PublishedUtc)
            .Take(Count)
            .Select(answer => new AnswerTeaser(answer.Title, answer.Slug, answer.Profession, answer.PublishedUtc))
            .ToListAsync());
    }
}
