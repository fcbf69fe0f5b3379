using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site;

namespace EmploymentNet.JourneyTests.QuickExit;

/// <summary>The page that the quick exit leads to, which no test asks for in earnest.</summary>
public static class WeatherVerbs
{
    private const string Weather = "<title>Weather</title>";

    /// <summary>Stands in for it, and makes sure that it is not told where its visitor comes from.</summary>
    public static Task KnowsTheWeatherPage(this Visitor visitor) =>
        visitor.Page.RouteAsync(Routes.QuickExit.For(visitor.Language), async route =>
        {
            Assert.DoesNotContain("referer", (await route.Request.AllHeadersAsync()).Keys);
            await route.FulfillAsync(new() { ContentType = "text/html", Body = Weather });
        });

    public static async Task IsAtTheWeather(this Visitor visitor)
    {
        await visitor.Page.WaitForURLAsync(Routes.QuickExit.For(visitor.Language));
        Assert.Equal("Weather", await visitor.Page.TitleAsync());
    }
}
