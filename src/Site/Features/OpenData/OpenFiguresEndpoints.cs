using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace EmploymentNet.Site.Features.OpenData;

/// <summary>The public figures as data. Who has them asks again and gets nothing new until a month has been counted.</summary>
public static class OpenFiguresEndpoints
{
    private static readonly string[] _reads = [HttpMethods.Get, HttpMethods.Head];

    public static void MapOpenFigures(this IEndpointRouteBuilder app) => app.MapMethods(Routes.OpenFigures, _reads, async (OpenFigures figures, HttpResponse response) =>
    {
        var json = await figures.Write();
        response.Headers.CacheControl = "no-cache";
        return Results.Bytes(json, "application/json; charset=utf-8", entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(json))[..16]}\""));
    });
}
