namespace EmploymentNet.Site.Features.Shared;

/// <summary>
/// Full addresses for machines: canonical links, feeds, sitemap. From the setting <c>PublicUrl</c>; without it from the request,
/// which only suits one's own machine, since anybody may send any host name.
/// </summary>
public sealed class PublicAddress(IConfiguration configuration, IHttpContextAccessor accessor)
{
    public string Of(string path) => $"{Origin}{path}";

    private string Origin => configuration["PublicUrl"]?.TrimEnd('/')
        ?? (accessor.HttpContext is { Request: var request } ? $"{request.Scheme}://{request.Host}" : "");
}
