using EmploymentNet.Core.AdviceDesk;
using Microsoft.Extensions.Options;

namespace EmploymentNet.Site.Features.Desk.Links;

/// <summary>Sees whether the pages are there that a draft leads to. It tells the writer and holds nothing back.</summary>
public sealed class LinkCheck(OwnPages own, LinkProbe probe, LinkMemory memory, IOptions<DeskOptions> options)
{
    /// <summary>Of other sites, in one draft. Nobody needs more, and the server is nobody's hammer.</summary>
    private const int Most = 20;

    private const int AtOnce = 4;

    /// <summary>Calls other sites where nothing is known of a link, for as long as one call may take; what is not answered by then is not known, and is asked next time.</summary>
    public async Task<IReadOnlyList<CheckedLink>> Check(string markdown)
    {
        if (options.Value.CheckLinks)
        {
            var unheard = AnswerMarkup.Pages(markdown).Where(IsElsewhere).Take(Most).Where(link => memory.Recall(link) is null).ToList();
            using var limit = new CancellationTokenSource(LinkProbe.TimeLimit);
            try
            {
                await Parallel.ForEachAsync(
                    unheard, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = limit.Token },
                    async (link, _) => memory.Keep(link, await probe.StateOf(link, limit.Token)));
            }
            catch (OperationCanceledException)
            {
                // Those that are left are asked when the draft is next saved.
            }
        }

        return await Known(markdown);
    }

    /// <summary>What can be said without calling anybody. Without calls at all, links to other sites are not spoken of.</summary>
    public async Task<IReadOnlyList<CheckedLink>> Known(string markdown)
    {
        List<CheckedLink> links = [];
        foreach (var link in AnswerMarkup.Pages(markdown))
        {
            if (!IsElsewhere(link))
                links.Add(new(link, await own.StateOf(link)));
            else if (options.Value.CheckLinks)
                links.Add(new(link, memory.Recall(link) ?? LinkState.Unknown));
        }

        return links;
    }

    private static bool IsElsewhere(string link) => !link.StartsWith('/');
}
