using EmploymentNet.Core;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Localization;
using Microsoft.Net.Http.Headers;

namespace EmploymentNet.Site.Hosting;

/// <summary>
/// A public page speaks the language of its path. The back office has one path and speaks the worker's own language,
/// carried by a claim.
/// </summary>
public static class RequestLanguage
{
    public const string StaffClaim = "language";

    public static IApplicationBuilder UseRequestLanguage(this IApplicationBuilder app) =>
        app.UseRequestLocalization(options =>
        {
            var cultures = SiteLanguage.All.Select(language => language.Culture).ToArray();
            options.SetDefaultCulture(SiteLanguage.Finnish.Culture).AddSupportedCultures(cultures).AddSupportedUICultures(cultures);
            options.ApplyCurrentCultureToResponseHeaders = true;
            options.RequestCultureProviders = [new CustomRequestCultureProvider(context =>
                Task.FromResult<ProviderCultureResult?>(new(Of(context).Culture)))];
        });

    /// <summary>Sends <c>/</c> to the language that <c>Accept-Language</c> prefers, Finnish where nothing fits; remembers nothing.</summary>
    public static void MapLanguageChoice(this IEndpointRouteBuilder app) =>
        app.MapMethods("/", [HttpMethods.Get, HttpMethods.Head], (HttpContext context) =>
        {
            context.Response.Headers.Vary = HeaderNames.AcceptLanguage;
            return Results.Redirect(Routes.Home.For(Preferred(context.Request)));
        });

    private static SiteLanguage Of(HttpContext context) =>
        SiteLanguage.OfPath(context.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? context.Request.Path)
        ?? SiteLanguage.Find(context.User.FindFirst(StaffClaim)?.Value ?? "")
        ?? Preferred(context.Request);

    private static SiteLanguage Preferred(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage
            .Where(language => language.Quality != 0)
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => SiteLanguage.Find(language.Value.Value?.Split('-')[0] ?? ""))
            .FirstOrDefault(language => language is not null)
        ?? SiteLanguage.Finnish;
}
