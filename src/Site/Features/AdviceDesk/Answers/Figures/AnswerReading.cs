using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk.Archive;
using EmploymentNet.Core.DutyCalendar;

namespace EmploymentNet.Site.Features.AdviceDesk.Answers.Figures;

/// <summary>
/// Counts which answers were read, by path and status alone: so it stands outside of whatever may keep ready pages, and counts those as well.
/// </summary>
public static class AnswerReading
{
    public static IApplicationBuilder UseAnswerReading(this WebApplication app)
    {
        var (reads, clock) = (app.Services.GetRequiredService<Tally<AnswerRead>>(), app.Services.GetRequiredService<TimeProvider>());
        return app.Use(async (context, next) =>
        {
            // An error page is made at another path.
            var answer = AnswerAt(context.Request.Path);
            await next(context);
            if (answer is { } read && IsRead(context))
                reads.Add(new(read.Language, read.Slug, HelsinkiTime.WeekOf(HelsinkiTime.DayOf(clock.GetUtcNow().UtcDateTime))));
        });
    }

    private static (SiteLanguage Language, string Slug)? AnswerAt(PathString path)
    {
        foreach (var language in SiteLanguage.All)
            if (path.StartsWithSegments(Routes.Answers.For(language), out var below) && below.Value!.Split('/') is ["", { Length: > 0 } slug])
                return (language, slug);
        return null;
    }

    /// <summary>Not where a browser only makes ready for a click that may never come, and not where it comes back from pressing a button.</summary>
    private static bool IsRead(HttpContext context) =>
        HttpMethods.IsGet(context.Request.Method)
        && context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified
        && !IsPrefetch(context.Request.Headers["Sec-Purpose"]) && !IsPrefetch(context.Request.Headers["Purpose"])
        && !AnswerQueries.IsThanks(context.Request);

    private static bool IsPrefetch(string? purpose) => purpose?.StartsWith("prefetch", StringComparison.OrdinalIgnoreCase) == true;
}
