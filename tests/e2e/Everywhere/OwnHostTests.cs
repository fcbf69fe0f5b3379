using EmploymentNet.Core;
using EmploymentNet.JourneyTests.Hosting;

namespace EmploymentNet.JourneyTests.Everywhere;

[Collection(Journeys.Name)]
public sealed class OwnHostTests(JourneySite site)
{
    [Fact]
    public Task A_request_to_another_host_is_noticed_and_goes_nowhere() =>
        site.Journey(new Circumstances(SiteLanguage.Finnish), async visitor =>
        {
            await using var context = await visitor.Page.Context.Browser!.NewContextAsync();
            var guard = OwnHostOnly.On(context, site.Address);
            var failure = new TaskCompletionSource<string?>();
            context.RequestFailed += (_, request) => failure.TrySetResult(request.Failure);
            var page = await context.NewPageAsync();

            await page.SetContentAsync("<img src='http://example.fi/picture.png' alt=''>");

            Assert.Equal("net::ERR_NAME_NOT_RESOLVED", await failure.Task);
            Assert.Equal(["The page asked http://example.fi/picture.png"], guard.Strayed);
        });
}
