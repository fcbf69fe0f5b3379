using EmploymentNet.Core;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Desk.Groups;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Mentions;

/// <summary>Where the worker is named, and by whom.</summary>
public sealed class IndexModel(OwnMentions own, TopicAccesses accesses, SiteDbContext database) : PageModel
{
    private Dictionary<string, string> _topics = [];

    public IReadOnlyList<OwnMention> Mentions { get; private set; } = [];

    public string TopicOf(OwnMention mention) => _topics[mention.Topic];

    public async Task OnGet()
    {
        Mentions = await own.Newest(await accesses.Of(User));
        _topics = await database.Topics.AsNoTracking().ToDictionaryAsync(topic => topic.Key, topic => topic.NameIn(SiteLanguage.Current));
    }
}
