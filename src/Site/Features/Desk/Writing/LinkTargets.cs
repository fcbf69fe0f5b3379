using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Content;
using EmploymentNet.Core.Content.Types;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk.Answers;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Writing;

/// <summary>What an answer can lead on to on this site: services, pathways and answers published before, in the language of the question.</summary>
public sealed class LinkTargets(ContentSnapshot content, SiteDbContext database)
{
    /// <summary>Of published answers: the newest. What is older is found on the site.</summary>
    private const int MostAnswers = 200;

    public async Task<IReadOnlyList<LinkTarget>> For(Question question)
    {
        var language = SiteLanguage.Find(question.Language) ?? SiteLanguage.Current;
        var answers = await database.PublishedAnswers.InForce().In(language).Newest().Take(MostAnswers)
            .Select(answer => new { answer.Title, answer.Slug }).ToListAsync();
        return
        [
            .. Pages<Service>(LinkKind.Service, language),
            .. Pages<Pathway>(LinkKind.Pathway, language),
            .. answers.Select(answer => new LinkTarget(LinkKind.Answer, answer.Title, Routes.Answer(language, answer.Slug))),
        ];
    }

    private IEnumerable<LinkTarget> Pages<T>(LinkKind kind, SiteLanguage language)
        where T : ContentPage =>
        content.All<T>(language.Culture).OrderBy(page => page.Name, StringComparer.CurrentCulture).Select(page => new LinkTarget(kind, page.Name, page.Path));
}

public enum LinkKind
{
    Service,
    Pathway,
    Answer,
}

public sealed record LinkTarget(LinkKind Kind, string Title, string Path)
{
    /// <summary>A title can hold what would end the link's text.</summary>
    public string Markdown => $"[{Title.Replace("[", @"\[", StringComparison.Ordinal).Replace("]", @"\]", StringComparison.Ordinal)}]({Path})";
}
