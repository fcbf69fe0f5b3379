using System.Globalization;
using System.Net;
using System.Text.Json;
using EmploymentNet.Site;

namespace EmploymentNet.PageTests.AdviceDesk;

/// <summary>It is Monday, ten in the morning; the desk has the hours a new one begins with.</summary>
public sealed class OpeningHoursTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Theory]
    [InlineData("fi", "Avoinna tänään klo 16–20", "maanantai 23.11.", "klo 16–20", "sunnuntai 6.12.", "suljettu", "itsenäisyyspäivä")]
    [InlineData("sv", "Öppet i dag kl. 16–20", "måndag 23.11", "kl. 16–20", "söndag 6.12", "stängt", "självständighetsdagen")]
    public async Task The_page_says_what_holds_today_and_lists_two_weeks_with_their_holidays(
        string language, string said, string today, string hours, string independenceDay, string closed, string name)
    {
        var page = await site.Visitor().Read(language == "fi" ? Routes.OpeningHours.Finnish : Routes.OpeningHours.Swedish);

        Assert.Equal(said, page.Text(".lead"));
        Assert.Equal(14, page.Texts(".hours dt").Count());
        Assert.Equal((today, hours), (page.Text(".hours dt"), page.Text(".hours dd")));
        Assert.Equal(independenceDay, page.Texts(".hours dt").Last());
        Assert.StartsWith(closed, page.Texts(".hours dd").Last(), StringComparison.Ordinal);
        Assert.Equal([name], page.Texts(".hours .note"));
    }

    [Theory]
    [InlineData("/fi/neuvonta/kysy", "Avoinna tänään klo 16–20.", "/fi/neuvonta/paivystysajat")]
    [InlineData("/sv/radgivning/fraga", "Öppet i dag kl. 16–20.", "/sv/radgivning/jourtider")]
    public async Task Whoever_asks_reads_when_somebody_is_there_and_every_footer_leads_to_the_hours(string ask, string said, string hours)
    {
        var page = await site.Visitor().Read(ask);

        Assert.Contains(said, page.Text(".promise"), StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector($".promise a[href='{hours}']"));
        Assert.NotNull((await site.Visitor().Read($"/{ask[1..3]}")).Document.QuerySelector($"footer a[href='{hours}']"));
    }

    [Fact]
    public async Task The_data_say_the_same_in_fields()
    {
        using var json = JsonDocument.Parse(await site.Visitor().GetStringAsync(Routes.OpeningHoursJson.Finnish));
        var (root, list) = (json.RootElement, json.RootElement.GetProperty("lists")[0]);

        Assert.Equal(("fi", "Europe/Helsinki", "http://localhost/fi/neuvonta/paivystysajat"), (root.GetProperty("language").GetString(), root.GetProperty("timeZone").GetString(), root.GetProperty("page").GetString()));
        Assert.Equal(new DateTime(2026, 11, 23, 18, 0, 0, DateTimeKind.Utc), root.GetProperty("validUntil").GetDateTime());
        Assert.Equal(("Avoinna tänään klo 16–20", 14), (list.GetProperty("text").GetString(), list.GetProperty("days").GetArrayLength()));
        Assert.Equal("""{"date":"2026-11-23","text":"klo 16–20","hours":[{"opens":"16:00","closes":"20:00"}],"holiday":null,"isSpecial":false,"note":null}""", list.GetProperty("days")[0].GetRawText());
        Assert.Equal("""{"date":"2026-12-06","text":"suljettu","hours":[],"holiday":"independenceDay","isSpecial":false,"note":"itsenäisyyspäivä"}""", list.GetProperty("days")[13].GetRawText());
    }

    [Fact]
    public async Task The_calendar_has_an_event_for_each_opening_in_UTC()
    {
        var answer = await site.Visitor().GetAsync(Routes.OpeningHoursCalendar.Swedish);
        var file = await answer.Content.ReadAsStringAsync();

        Assert.Equal("text/calendar", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("\r\nUID:20261123T1600-sv@employmentnet\r\n", file, StringComparison.Ordinal);
        Assert.Contains("\r\nDTSTART:20261123T140000Z\r\nDTEND:20261123T180000Z\r\nSUMMARY;LANGUAGE=sv:Rådgivningen öppen\r\n", file, StringComparison.Ordinal);
        Assert.DoesNotContain("20261206", file, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/fi/neuvonta/paivystysajat.json")]
    [InlineData("/sv/radgivning/jourtider.ics")]
    public async Task Who_has_the_newest_data_gets_them_once(string path)
    {
        var first = await site.Visitor().GetAsync(path);
        using var again = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { IfNoneMatch = { first.Headers.ETag! } } };

        Assert.Equal("no-cache", first.Headers.CacheControl?.ToString());
        Assert.Equal(HttpStatusCode.NotModified, (await site.Visitor().SendAsync(again)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await site.Visitor().SendAsync(new HttpRequestMessage(HttpMethod.Head, path))).StatusCode);
    }

    [Theory]
    [InlineData("/fi", "/fi/neuvonta/paivystysajat", "tänään klo 16–20", "huomenna klo 16–20", "maanantaina 30.11. klo 16–20", "maanantaina 28.12. klo 16–20")]
    [InlineData("/sv", "/sv/radgivning/jourtider", "i dag kl. 16–20", "i morgon kl. 16–20", "måndag 30.11 kl. 16–20", "måndag 28.12 kl. 16–20")]
    public async Task Every_head_tells_the_next_hours_and_turns_when_they_are_over_and_at_midnight(string path, string hours, string today, string tomorrow, string afterWeekend, string afterChristmas)
    {
        await using var site = new SiteHost();
        var word = path == "/fi" ? "Neuvonta" : "Rådgivning";
        var told = new List<string>();

        foreach (var moment in (string[])["2026-11-23T19:59:59", "2026-11-23T20:00:00", "2026-11-23T23:59:59", "2026-11-24T00:00:00", "2026-11-27T18:00:00", "2026-12-24T09:00:00"])
        {
            site.Clock.SetUtcNow(new(DateTime.Parse(moment, CultureInfo.InvariantCulture), TimeSpan.FromHours(2)));
            told.Add((await site.Visitor().Read(path)).Text($".site-header a[href='{hours}']"));
        }

        Assert.Equal(new[] { today, tomorrow, tomorrow, today, afterWeekend, afterChristmas }.Select(when => $"{word} {when}"), told);
    }
}
