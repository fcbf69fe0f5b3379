using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;

namespace EmploymentNet.Site.Features.AdviceDesk.Ask;

/// <summary>The address that a poster spells out, short enough to be typed. Whatever is typed wrong leads to the form as well.</summary>
public static class PosterEndpoints
{
    private static readonly string[] _reads = [HttpMethods.Get, HttpMethods.Head];

    public static void MapPosters(this IEndpointRouteBuilder app)
    {
        foreach (var language in SiteLanguage.All)
            app.MapMethods($"{Routes.PosterLinks.For(language)}/{{code?}}", _reads, (string? code) => Results.Redirect(Form(code).For(language)));
    }

    private static SitePath Form(string? code) => Placement.ReadCode(code) is { } read ? Routes.AskFrom(read) : Routes.Ask;
}
