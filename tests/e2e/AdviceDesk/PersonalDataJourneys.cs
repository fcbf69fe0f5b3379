using EmploymentNet.JourneyTests.Everywhere;
using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site;

namespace EmploymentNet.JourneyTests.AdviceDesk;

[Collection(Journeys.Name)]
public sealed class PersonalDataJourneys(JourneySite site)
{
    [Fact]
    public Task With_script_it_is_told_while_writing_taken_out_and_sent_and_a_follow_up_is_sent_as_it_is() =>
        site.Journey(Circumstances.Of("fi") with { Width = 320 }, async asker =>
        {
            await asker.GoesTo(Routes.Ask);
            await asker.Page.Locator("#text").PressSequentiallyAsync("Pomo Veikko Keksitty huutaa. Soittakaa 040 123 4567!");
            Assert.Equal(["040 123 4567", "Veikko Keksitty"], await asker.ReadsFindings());
            Assert.Contains("voit jättää pois", await asker.Reads("ask-checks output"), StringComparison.Ordinal);
            await asker.FindsThePageAccessible();

            await asker.Page.Locator("[name=topic]").SelectOptionAsync("rights");
            await asker.TakesOut("phone");
            Assert.Equal("Pomo Veikko Keksitty huutaa. Soittakaa [puhelinnumero poistettu]!", await asker.Page.Locator("#text").InputValueAsync());
            await asker.FindsThePageAccessible();
            await asker.PressesSend();
            var phrase = await asker.Reads("[data-testid=return-phrase]");

            await asker.OpensOwnQuestion(phrase);
            await asker.Page.Locator("#text").PressSequentiallyAsync("Kutsukaa mua Nooraksi.");
            Assert.Equal(["Nooraksi"], await asker.ReadsFindings());
            await asker.FindsThePageAccessible();
            await asker.PressesSend();
            Assert.Equal("Kutsukaa mua Nooraksi.", (await asker.ReadsThread())[^1]);
        });

    [Fact]
    public Task Without_script_the_form_and_the_follow_up_wait_once_and_what_is_taken_out_stays_out() =>
        site.Journey(Circumstances.Of("sv", script: false), async asker =>
        {
            await asker.GoesTo(Routes.Ask);
            await asker.Page.Locator("#text").FillAsync("Jag bor på Skolhusgatan 12 A 5, min chef Gösta betalar inte.");
            await asker.Page.Locator("[name=topic]").SelectOptionAsync("rights");
            await asker.PressesSend();
            Assert.Equal(["Skolhusgatan 12 A 5", "Gösta"], await asker.ReadsFindings());

            await asker.TakesOut("all");
            Assert.Equal("Jag bor på [adress borttagen], min chef [namn borttaget] betalar inte.", await asker.Page.Locator("#text").InputValueAsync());
            await asker.PressesSend();
            var phrase = await asker.Reads("[data-testid=return-phrase]");

            await asker.OpensOwnQuestion(phrase);
            await asker.FollowsUp("Ring mig på 050 123 4567.");
            Assert.Single(await asker.ReadsThread());
            await asker.TakesOut("phone");
            await asker.PressesSend();
            Assert.Equal("Ring mig på [telefonnummer borttaget].", (await asker.ReadsThread())[^1]);
            await asker.KeepsNoCookie();
        });

    [Theory]
    [InlineData("fi", true)]
    [InlineData("sv", false)]
    public Task Form_and_thread_are_accessible_with_every_kind_shown(string language, bool dark) =>
        site.Journey(Circumstances.Of(language) with { Dark = dark, Width = 320 }, async asker =>
        {
            await asker.GoesTo(Routes.Ask);
            await asker.Page.Locator("#text").FillAsync("Aada Keksitty, Koulukatu 14, 040 123 4567, aada@example.fi, FI21 1234 5600 0007 85, @keksitty.aada");
            await asker.Page.Locator("[name=topic]").SelectOptionAsync("rights");
            Assert.Equal(6, (await asker.ReadsFindings()).Count);
            await asker.FindsThePageAccessible();
            await asker.PressesSend();

            await asker.OpensOwnQuestion(await asker.Reads("[data-testid=return-phrase]"));
            await asker.Page.Locator("#text").FillAsync("Aada Keksitty, 040 123 4567");
            Assert.Equal(2, (await asker.ReadsFindings()).Count);
            await asker.FindsThePageAccessible();
        });
}
