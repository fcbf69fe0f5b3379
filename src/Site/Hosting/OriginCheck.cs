namespace EmploymentNet.Site.Hosting;

/// <summary>
/// Refuses a form that another site sends. Stands in for the antiforgery cookie, which public pages must not set;
/// see the Fetch Metadata request headers (W3C). A request with neither header comes from no browser and carries nobody's authority.
/// </summary>
public static class OriginCheck
{
    public static IApplicationBuilder UseOriginCheck(this WebApplication app)
    {
        var publicOrigin = app.Configuration["PublicUrl"]?.TrimEnd('/');
        return app.Use((context, next) =>
        {
            if (IsSafe(context.Request) || IsOwn(context.Request, publicOrigin) || context.IsErrorPage())
                return next(context);
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        });
    }

    private static bool IsSafe(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    /// <param name="publicOrigin">Behind a proxy the browser names this one and not the address the request came to.</param>
    private static bool IsOwn(HttpRequest request, string? publicOrigin) => (string?)request.Headers["Sec-Fetch-Site"] switch
    {
        null => request.Headers.Origin is not [{ } origin] || origin == publicOrigin || origin == $"{request.Scheme}://{request.Host}",
        var site => site is "same-origin" or "none",
    };
}
