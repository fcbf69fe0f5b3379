using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site;

namespace EmploymentNet.JourneyTests.QuickExit;

[Collection(Journeys.Name)]
public sealed class QuickExitJourneys(JourneySite site)
{
    [Theory]
    [InlineData("fi")]
    [InlineData("sv")]
    public Task A_press_leaves_and_going_back_does_not_lead_to_the_page_left(string language) =>
        site.Journey(Circumstances.Of(language), async visitor =>
        {
            await visitor.KnowsTheWeatherPage();
            await visitor.GoesTo(Routes.Home);
            await visitor.GoesTo(Routes.Ask);

            await visitor.Page.Locator(".quick-exit-leave").ClickAsync();
            await visitor.IsAtTheWeather();
            await visitor.Page.GoBackAsync();

            Assert.Equal(Routes.Home.For(visitor.Language), new Uri(visitor.Page.Url).AbsolutePath);
        });

    [Fact]
    public Task The_page_left_is_blank_before_the_next_one_answers() =>
        site.Journey(Circumstances.Of("fi"), async visitor =>
        {
            await visitor.KnowsTheWeatherPage();
            await visitor.GoesTo(Routes.Ask);

            Assert.Equal(0, await visitor.Page.EvaluateAsync<int>("(document.querySelector('.quick-exit-leave').click(), document.body.childElementCount)"));

            await visitor.IsAtTheWeather();
        });

    [Fact]
    public Task Escape_pressed_three_times_leaves_and_fewer_do_not() =>
        site.Journey(Circumstances.Of("fi"), async visitor =>
        {
            await visitor.KnowsTheWeatherPage();
            await visitor.GoesTo(Routes.Ask);
            await visitor.Page.Locator("#text").FillAsync("Joku tulee.");

            await Press(visitor, "Escape", "Escape", "Shift", "Escape");
            Assert.Equal("Joku tulee.", await visitor.Page.Locator("#text").InputValueAsync());

            await Press(visitor, "Escape", "Escape", "Escape");
            await visitor.IsAtTheWeather();
        });

    [Fact]
    public Task Without_script_it_is_a_link_and_nothing_is_said_of_keys() =>
        site.Journey(Circumstances.Of("sv", script: false), async visitor =>
        {
            await visitor.KnowsTheWeatherPage();
            await visitor.GoesTo(Routes.OwnQuestion);

            Assert.False(await visitor.Page.Locator(".quick-exit-key").IsVisibleAsync());
            await visitor.Page.Locator(".quick-exit-leave").ClickAsync();
            await visitor.IsAtTheWeather();
        });

    [Fact]
    public Task It_stays_at_hand_at_the_end_of_a_long_page_and_is_reached_by_two_presses_of_tab() =>
        site.Journey(Circumstances.Of("fi") with { Width = 320 }, async visitor =>
        {
            await visitor.GoesTo(Routes.Ask);
            await visitor.Page.Keyboard.PressAsync("Tab");
            await visitor.Page.Keyboard.PressAsync("Tab");
            Assert.Contains("quick-exit-leave", await visitor.Page.EvaluateAsync<string>("document.activeElement.className"), StringComparison.Ordinal);

            await visitor.Page.EvaluateAsync("window.scrollTo(0, document.body.scrollHeight)");
            var box = await visitor.Page.Locator(".quick-exit-leave").BoundingBoxAsync();

            Assert.InRange(box!.Y, 0, 20);
            Assert.InRange(box.Height, 44, 60);
        });

    private static async Task Press(Visitor visitor, params string[] keys)
    {
        foreach (var key in keys)
            await visitor.Page.Keyboard.PressAsync(key);
    }
}
