using System.Collections.Concurrent;
using System.Net;

namespace EmploymentNet.Testing;

/// <summary>Answers what the site asks of other sites. A call that nobody registered fails the test: nothing leaves this machine.</summary>
public sealed class OtherSites : HttpMessageHandler
{
    private readonly ConcurrentDictionary<string, Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>> _pages = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _strayed = new();
    private readonly ConcurrentQueue<HttpRequestMessage> _calls = new();

    public OtherSites()
    {
        // The answers that the desk begins with lead there.
        Answer("https://tyomarkkinatori.fi/", HttpStatusCode.OK);
    }

    /// <summary>In their order.</summary>
    public IReadOnlyCollection<HttpRequestMessage> Calls => _calls;

    public void Answer(string page, HttpStatusCode code) => Answer(page, (_, _) => Task.FromResult(new HttpResponseMessage(code)));

    public void Redirect(string page, string to) => Answer(page, (_, _) =>
        Task.FromResult(new HttpResponseMessage(HttpStatusCode.MovedPermanently) { Headers = { Location = new Uri(to, UriKind.RelativeOrAbsolute) } }));

    public void Answer(string page, Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) => _pages[page] = answer;

    public void ThrowIfStrayed()
    {
        if (!_strayed.IsEmpty)
            throw new InvalidOperationException($"The site called what no test registered: {string.Join(", ", _strayed)}");
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _calls.Enqueue(request);
        if (_pages.TryGetValue(request.RequestUri!.AbsoluteUri, out var answer))
            return answer(request, cancellationToken);
        _strayed.Enqueue($"{request.Method} {request.RequestUri}");
        throw new HttpRequestException("nobody is there");
    }
}
