using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Content;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk.Answers;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Published.One;

/// <summary>What an address of this site that a worker pasted leads to.</summary>
public sealed class OwnAddresses(SiteDbContext database, ContentSnapshot content)
{
    public async Task<PublishedAnswer?> FindAnswer(string? address)
    {
        var path = PathOf(address);
        if (SiteLanguage.OfPath(path) is not { } language || !path.StartsWith($"{Routes.Answers.For(language)}/", StringComparison.Ordinal))
            return null;
        var slug = path[(path.LastIndexOf('/') + 1)..];
        return await database.PublishedAnswers.InForce().SingleOrDefaultAsync(answer => answer.Language == language.Code && answer.Slug == slug);
    }

    public Guid? FindPage(string? address) => content.Find(PathOf(address))?.Id;

    private static string PathOf(string? address)
    {
        var typed = (address ?? "").Trim();
        var path = Uri.TryCreate(typed, UriKind.Absolute, out var uri) && uri.Scheme.StartsWith("http", StringComparison.Ordinal) ? uri.AbsolutePath : typed.Split('?', '#')[0];
        return Uri.UnescapeDataString(path).TrimEnd('/');
    }
}
