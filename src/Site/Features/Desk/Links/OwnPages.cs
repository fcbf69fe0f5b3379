using EmploymentNet.Core;
using EmploymentNet.Core.Content;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk.Answers;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Links;

/// <summary>Whether a path of this site shows something to whoever asked. Looked up, not called.</summary>
public sealed class OwnPages(ContentSnapshot content, SiteDbContext database, Shelves shelves)
{
    private static readonly HashSet<string> s_fixed = [.. Routes.Pages.Values.SelectMany(paths => paths).Where(path => !path.Contains('{', StringComparison.Ordinal))];

    public async Task<LinkState> StateOf(string link)
    {
        var path = Uri.UnescapeDataString(link.Split('?', '#')[0]).TrimEnd('/');
        if (SiteLanguage.OfPath(path) is not { } language)
            return path.StartsWith(Routes.Workspace, StringComparison.Ordinal) ? LinkState.Gone : LinkState.Unknown;
        return content.Find(path) is not null || s_fixed.Contains(path) || await IsShelf(path, language) || await IsAnswer(path, language) ? LinkState.Alive : LinkState.Gone;
    }

    private async Task<bool> IsShelf(string path, SiteLanguage language) =>
        (await shelves.Topics()).Concat(Shelves.Situations).Any(shelf => shelf.Path.For(language) == path);

    private async Task<bool> IsAnswer(string path, SiteLanguage language)
    {
        var above = $"{Routes.Answers.For(language)}/";
        if (!path.StartsWith(above, StringComparison.Ordinal))
            return false;
        var slug = path[above.Length..];
        return await database.PublishedAnswers.InForce().AnyAsync(answer => answer.Language == language.Code && answer.Slug == slug);
    }
}
