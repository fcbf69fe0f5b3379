using System.Net;
using EmploymentNet.Core.Limits;

namespace EmploymentNet.Site.Features.Desk.Links;

/// <summary>Calls a page of another site and forgets all of the answer but whether it is there.</summary>
public sealed class LinkProbe(IHttpClientFactory clients)
{
    public const string Client = "links";

    public static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(3);

    private const int MostRedirects = 4;

    public async Task<LinkState> StateOf(string link, CancellationToken limit)
    {
        try
        {
            return await Follow(link, limit);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or OperationCanceledException or UriFormatException)
        {
            return LinkState.Unknown;
        }
    }

    private async Task<LinkState> Follow(string link, CancellationToken limit)
    {
        var page = new Uri(link);
        for (var hop = 0; hop <= MostRedirects; hop++)
        {
            if (!MayBeCalled(page))
                return LinkState.Unknown;
            using var answer = await Call(page, limit);
            if (!IsRedirect(answer))
                return StateOf(answer.StatusCode);
            page = new Uri(page, answer.Headers.Location!);
        }

        return LinkState.Unknown;
    }

    /// <summary>Some do not know HEAD, and some say to it what they do not say to GET.</summary>
    private async Task<HttpResponseMessage> Call(Uri page, CancellationToken limit)
    {
        var answer = await Send(HttpMethod.Head, page, limit);
        if (answer.IsSuccessStatusCode || IsRedirect(answer))
            return answer;
        answer.Dispose();
        return await Send(HttpMethod.Get, page, limit);
    }

    private async Task<HttpResponseMessage> Send(HttpMethod method, Uri page, CancellationToken limit)
    {
        using var request = new HttpRequestMessage(method, page);
        return await clients.CreateClient(Client).SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit);
    }

    private static bool IsRedirect(HttpResponseMessage answer) => (int)answer.StatusCode is >= 300 and < 400 && answer.Headers.Location is not null;

    /// <summary>Names are looked up, and the addresses behind them judged, when the connection is made: <see cref="GuardedConnection"/>.</summary>
    private static bool MayBeCalled(Uri page) =>
        page.Scheme is "http" or "https" && page.IsDefaultPort && page.UserInfo.Length == 0
        && (!IPAddress.TryParse(page.Host.Trim('[', ']'), out var address) || PublicNetwork.Contains(address));

    private static LinkState StateOf(HttpStatusCode code) => code switch
    {
        HttpStatusCode.NotFound or HttpStatusCode.Gone => LinkState.Gone,
        >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices => LinkState.Alive,
        _ => LinkState.Unknown,
    };
}
