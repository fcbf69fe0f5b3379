using System.Net;
using System.Security.Claims;
using System.Text.RegularExpressions;
using EmploymentNet.Site;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace EmploymentNet.PageTests.Accounts;

/// <summary>The table of who may open what, tried on every route below the workspace: a new page fails here until the table names it.</summary>
public sealed class PermissionTests(SiteHost site) : IClassFixture<SiteHost>
{
    private const string Nobody = "nobody";

    private static readonly string[] _everybody = [Nobody, .. StaffRoles.All];
    private static readonly string[] _staff = [.. StaffRoles.All];
    private static readonly string[] _answering = [StaffRoles.Counsellor, StaffRoles.Lead];
    private static readonly string[] _managing = [StaffRoles.Lead, StaffRoles.Administrator];
    private static readonly string[] _leads = [StaffRoles.Lead];
    private static readonly string[] _administrators = [StaffRoles.Administrator];

    /// <summary>The longest beginning that fits a route decides.</summary>
    private static readonly Dictionary<string, string[]> _table = new()
    {
        ["/tyotila"] = _staff,
        ["/tyotila/kirjautuminen"] = _everybody,
        ["/tyotila/kirjautuminen/*"] = _everybody,
        ["/tyotila/linkki/*"] = _everybody,
        ["/tyotila/uloskirjautuminen"] = _everybody,
        ["/tyotila/oma-tili"] = _staff,
        ["/tyotila/oma-tili/*"] = _staff,
        ["/tyotila/henkilot"] = _managing,
        ["/tyotila/henkilot/*"] = _managing,
        ["/tyotila/henkilot/{id:guid}/lukitus/purku"] = _administrators,
        ["/tyotila/kysymykset"] = _answering,
        ["/tyotila/kysymykset/*"] = _answering,
        ["/tyotila/aloitukset"] = _answering,
        ["/tyotila/aloitukset/*"] = _leads,
        ["/tyotila/makrot"] = _answering,
        ["/tyotila/makrot/*"] = _leads,
        ["/tyotila/maininnat"] = _answering,
        ["/tyotila/maininnat/*"] = _answering,
        ["/tyotila/vastauspohjat"] = _answering,
        ["/tyotila/vastauspohjat/*"] = _answering,
        ["/tyotila/vastauspohjat/{id:int}"] = _leads,
        ["/tyotila/vastauspohjat/{id:int}/*"] = _leads,
        ["/tyotila/aiheet"] = _answering,
        ["/tyotila/aiheet/*"] = _leads,
        ["/tyotila/julkaisut"] = _answering,
        ["/tyotila/julkaisut/*"] = _answering,
        ["/tyotila/ryhmat"] = _answering,
        ["/tyotila/ryhmat/*"] = _leads,
        ["/tyotila/ryhmat/{id:int}"] = _answering,
        ["/tyotila/poissaolot"] = _answering,
        ["/tyotila/poissaolot/*"] = _answering,
        ["/tyotila/luvut"] = _staff,
        ["/tyotila/luvut/*"] = _staff,
        ["/tyotila/paivystys"] = _answering,
        ["/tyotila/paivystys/*"] = _leads,
        ["/tyotila/loki"] = _administrators,
        ["/tyotila/sailytys"] = _administrators,
        ["/tyotila/posti"] = _administrators,
        ["/tyotila/posti/*"] = _administrators,
    };

    [Theory]
    [InlineData(Nobody)]
    [InlineData(StaffRoles.Counsellor)]
    [InlineData(StaffRoles.Editor)]
    [InlineData(StaffRoles.Lead)]
    [InlineData(StaffRoles.Administrator)]
    public async Task Every_route_opens_to_those_in_the_table_and_to_nobody_else(string role)
    {
        var browser = role == Nobody ? site.Visitor() : await site.SignedIn(role, site.HaltingStaffBrowser());
        var faults = new List<string>();

        foreach (var route in Served())
            foreach (var method in MethodsOf(route))
            {
                using var answer = await browser.SendAsync(new HttpRequestMessage(method, Filled(route)), HttpCompletionOption.ResponseHeadersRead);
                if (IsDenied(answer, role) == Allowed(route).Contains(role))
                    faults.Add($"{method} {route} answers {role} {answer.StatusCode} {answer.Headers.Location}");
            }

        Faults.None(faults);
    }

    [Theory]
    [InlineData(StaffRoles.Lead)]
    [InlineData(StaffRoles.Administrator)]
    public async Task Whoever_has_yet_to_set_up_a_second_factor_is_led_there_from_every_route_that_is_not_everybodys(string role)
    {
        var browser = await site.Newcomer($"{role}@example.org", role, site.HaltingStaffBrowser());
        var faults = new List<string>();

        foreach (var route in Served().Where(route => route != Routes.SecondFactor && !Allowed(route).Contains(Nobody)))
            foreach (var method in MethodsOf(route))
            {
                using var answer = await browser.SendAsync(new HttpRequestMessage(method, Filled(route)), HttpCompletionOption.ResponseHeadersRead);
                if (answer.Headers.Location?.OriginalString != Routes.SecondFactor)
                    faults.Add($"{method} {route} answers {answer.StatusCode} {answer.Headers.Location}");
            }

        Faults.None(faults);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(Routes.SecondFactor)).StatusCode);
    }

    [Fact]
    public void Every_route_has_its_row()
    {
        Assert.NotEmpty(Served());
        Faults.None(Served().Where(route => RowOf(route) is null));
        Faults.None(_table.Keys.Except(Served().Select(RowOf)).Select(row => $"{row} fits no route"));
    }

    [Fact]
    public async Task A_page_that_no_guard_names_is_closed_even_to_administrators()
    {
        var unnamed = new DefaultHttpContext { Request = { Path = "/tyotila/uusi" } };
        unnamed.SetEndpoint(new Endpoint(null, EndpointMetadataCollection.Empty, "a page that somebody forgot"));
        var administrator = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Role, StaffRoles.Administrator)], "test"));

        var closed = await site.Services.GetRequiredService<IAuthorizationPolicyProvider>().GetFallbackPolicyAsync();
        var answer = await site.Services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(administrator, unnamed, closed!);

        Assert.False(answer.Succeeded);
    }

    [Fact]
    public async Task An_address_without_a_page_is_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().GetAsync("/tyotila/ei-ole")).StatusCode);

    private IEnumerable<string> Served() => Endpoints().Select(PathOf).Distinct();

    /// <summary>A page takes both; an endpoint says what it takes, and the framework answers the rest.</summary>
    private IEnumerable<HttpMethod> MethodsOf(string route) => new[] { HttpMethod.Get, HttpMethod.Post }
        .Where(method => Endpoints().Where(endpoint => PathOf(endpoint) == route)
            .Any(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains(method.Method) != false));

    private IEnumerable<RouteEndpoint> Endpoints() =>
        site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => PathOf(endpoint) == Routes.Workspace || PathOf(endpoint).StartsWith($"{Routes.Workspace}/", StringComparison.Ordinal));

    private static string PathOf(RouteEndpoint endpoint) => $"/{endpoint.RoutePattern.RawText!.TrimStart('/')}";

    private static string[] Allowed(string route) => RowOf(route) is { } row ? _table[row] : [];

    private static string? RowOf(string route) => _table.Keys
        .Where(row => row == route || (row.EndsWith("/*", StringComparison.Ordinal) && route.StartsWith(row[..^1], StringComparison.Ordinal)))
        .MaxBy(row => row.Length);

    /// <summary>Nobody is sent to sign in, and a worker to what they can do. A form without its token is refused later, by the page.</summary>
    private static bool IsDenied(HttpResponseMessage answer, string role) =>
        answer.Headers.Location is { IsAbsoluteUri: true } leads && leads.PathAndQuery.StartsWith($"{(role == Nobody ? Routes.SignIn : Routes.Workspace)}?paluu=", StringComparison.Ordinal);

    private static string Filled(string route) =>
        Regex.Replace(route, @"\{[^}]*\}", place => place.Value.Contains("guid", StringComparison.Ordinal) ? $"{Guid.Empty}" : "1");
}
