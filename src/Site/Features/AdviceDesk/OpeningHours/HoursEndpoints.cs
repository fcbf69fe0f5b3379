using System.Security.Cryptography;
using EmploymentNet.Core;
using Microsoft.Net.Http.Headers;

namespace EmploymentNet.Site.Features.AdviceDesk.OpeningHours;

/// <summary>The hours as data, in each language. A reader asks again each time and gets nothing new as long as nothing is.</summary>
public static class HoursEndpoints
{
    private static readonly string[] Reads = [HttpMethods.Get, HttpMethods.Head];

    public static void MapOpeningHours(this IEndpointRouteBuilder app)
    {
        foreach (var language in SiteLanguage.All)
        {
            app.MapMethods(Routes.OpeningHoursJson.For(language), Reads, async (HoursJson json, HttpResponse response) =>
                Revalidated(await json.Write(), "application/json; charset=utf-8", response));
            app.MapMethods(Routes.OpeningHoursCalendar.For(language), Reads, async (HoursCalendar calendar, HttpResponse response) =>
                Revalidated(await calendar.Write(), "text/calendar; charset=utf-8", response));
        }
    }

    private static IResult Revalidated(byte[] content, string type, HttpResponse response)
    {
        response.Headers.CacheControl = "no-cache";
        return Results.Bytes(content, type, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..16]}\""));
    }
}
