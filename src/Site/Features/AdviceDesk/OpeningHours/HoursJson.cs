using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using EmploymentNet.Core;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Features.Shared;

namespace EmploymentNet.Site.Features.AdviceDesk.OpeningHours;

/// <summary>The hours for other sites and programs; <c>docs/opening-hours.md</c> says what each field means.</summary>
public sealed class HoursJson(HoursOverview overview, OpeningText text, PublicAddress address)
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public async Task<byte[]> Write()
    {
        var lists = await overview.List();
        return JsonSerializer.SerializeToUtf8Bytes(
            new Document(
                SiteLanguage.Current.Code, "Europe/Helsinki", address.Of(Routes.OpeningHours.For(SiteLanguage.Current)), overview.ChangedUtc,
                lists.Min(list => list.UntilUtc), [.. lists.Select(Of)]),
            Readable);
    }

    private List Of(NamedHours hours) =>
        new(hours.Listed.Language, hours.Listed.Topic, hours.Name, hours.Said, [.. hours.Listed.Days.Select(Of)]);

    private Day Of(DutyDay day) => new(
        day.Day, text.Hours(day), [.. day.Hours.Select(span => new Span(Clock(span.Opens), span.Closes == TimeOnly.MinValue ? "24:00" : Clock(span.Closes)))],
        day.Holiday, day.IsSpecial, text.Note(day) is { Length: > 0 } note ? note : null);

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private sealed record Document(string Language, string TimeZone, string Page, DateTime Changed, DateTime ValidUntil, IReadOnlyList<List> Lists);

    private sealed record List(string Language, string? Topic, string Name, string Text, IReadOnlyList<Day> Days);

    private sealed record Day(DateOnly Date, string Text, IReadOnlyList<Span> Hours, Holiday? Holiday, bool IsSpecial, string? Note);

    private sealed record Span(string Opens, string Closes);
}
