using EmploymentNet.JourneyTests.Everywhere;
using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site;
using Microsoft.Playwright;

namespace EmploymentNet.JourneyTests.AdviceDesk;

[Collection(Journeys.Name)]
public sealed class ArchiveJourneys(JourneySite site)
{
    private static readonly SitePath OtherTopics = Routes.AnswerTopics.Below("muu-aihe", "annat-amne");

    [Theory]
    [InlineData("fi", false)]
    [InlineData("sv", true)]
    public Task A_reader_finds_an_answer_by_topic_says_that_it_helped_reads_on_and_asks_about_the_same(string language, bool script) =>
        site.Journey(Circumstances.Of(language, script), async reader =>
        {
            var (title, near) = ($"Tulkki haku {reader.Circumstances}", $"Tulkki ehdot {reader.Circumstances}");
            await site.Publish("other", [near, title], reader.Language);

            await reader.GoesTo(Routes.Answers);
            await reader.Page.Locator($".shelves a[href='{OtherTopics.For(reader.Language)}']").ClickAsync();
            await reader.Page.Locator(".order a:not([aria-current])").ClickAsync();
            await reader.Page.GetByRole(AriaRole.Link, new() { Name = title }).ClickAsync();
            Assert.Equal(title, await reader.Reads("h1"));
            if (script)
                await reader.FindsThePageAccessible();

            await reader.Page.Locator("#helped button").ClickAsync();
            Assert.NotEmpty(await reader.Reads("#helped [role=status]"));
            Assert.Equal(0, await reader.Page.Locator("#helped button").CountAsync());

            await reader.Page.Locator("[aria-labelledby=related] a").GetByText(near).ClickAsync();
            Assert.Equal(near, await reader.Reads("h1"));
            await reader.Page.Locator("#helped a").ClickAsync();
            Assert.Equal("other", await reader.Page.Locator("[name=topic]").InputValueAsync());
            await reader.KeepsNoCookie();
        });
}
