using EmploymentNet.Site.Features.Desk.Groups;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmploymentNet.Site.Features.Desk.Mentions;

/// <summary>The count of the bar, for pages that stand open.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CountModel(OwnMentions own, TopicAccesses accesses) : PageModel
{
    public int Unseen { get; private set; }

    public async Task OnGet() => Unseen = await own.CountUnseen(await accesses.Of(User));
}
