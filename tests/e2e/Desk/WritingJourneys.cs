using EmploymentNet.JourneyTests.Accounts;
using EmploymentNet.JourneyTests.Everywhere;
using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.Playwright;

namespace EmploymentNet.JourneyTests.Desk;

[Collection(Journeys.Name)]
public sealed class WritingJourneys(JourneySite site)
{
    /// <summary>The counsellor works in Finnish, the lead in Swedish.</summary>
    [Theory]
    [InlineData(StaffRoles.Counsellor, "Tallennettu", false, 1280)]
    [InlineData(StaffRoles.Counsellor, "Tallennettu", true, 320)]
    [InlineData(StaffRoles.Lead, "Sparat", true, 1280)]
    [InlineData(StaffRoles.Lead, "Sparat", false, 320)]
    public async Task What_is_typed_is_kept_shown_beside_and_there_again_after_a_reload(string role, string saved, bool dark, int width)
    {
        var question = $"Näkyykö esikatselu, kun ruutu on {width} ja {role}?";
        await site.IsAsked(question);
        await site.Journey(Circumstances.Of("fi") with { Dark = dark, Width = width }, async worker =>
        {
            await worker.ClaimsInQueue(role, question);
            await worker.FindsThePageAccessible();

            await worker.Types("Katso **tästä** [Kela](www.kela.fi).");
            Assert.StartsWith(saved, await worker.Reads("[data-part=state]"), StringComparison.Ordinal);
            Assert.Equal("tästä", await worker.Reads(".preview strong"));
            Assert.Equal("www.kela.fi", await worker.Reads(".advice code"));
            await worker.FindsThePageAccessible();
            Assert.True(await worker.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);

            await worker.Page.ReloadAsync();
            Assert.Equal("Katso **tästä** [Kela](www.kela.fi).", await worker.Editor().InputValueAsync());
        });
    }

    [Fact]
    public async Task Two_windows_with_one_draft_show_both_texts_and_lose_none()
    {
        const string question = "Kumpi ikkuna voittaa?";
        await site.IsAsked(question);
        await site.Journey(Circumstances.Of("fi"), async worker =>
        {
            await worker.ClaimsInQueue(StaffRoles.Counsellor, question);
            var second = worker with { Page = await worker.Page.Context.NewPageAsync() };
            await second.GoesTo(new Uri(worker.Page.Url).AbsolutePath);
            await second.Types("Toisessa ikkunassa.");

            await worker.Editor().FillAsync("Ensimmäisessä ikkunassa.");
            await worker.Page.Locator(".versions").WaitForAsync();
            await worker.FindsThePageAccessible();
            Assert.Equal(["Ensimmäisessä ikkunassa.", "Toisessa ikkunassa."], await worker.Page.Locator(".versions .text").AllInnerTextsAsync());

            await worker.Page.Locator("[name='Form.Over']").ClickAsync();
            Assert.Equal("Ensimmäisessä ikkunassa.", await worker.Editor().InputValueAsync());
            await worker.PressesSend();
            Assert.Equal("Ensimmäisessä ikkunassa.", await worker.Reads(".message.from-desk .prose"));
        });
    }

    [Fact]
    public async Task What_was_typed_before_the_script_came_is_kept_too()
    {
        const string question = "Tallentuuko teksti hitaalla yhteydellä?";
        await site.IsAsked(question);
        await site.Journey(Circumstances.Of("fi"), async worker =>
        {
            await worker.ClaimsInQueue(StaffRoles.Counsellor, question);
            await worker.Editor().WaitForAsync();
            var typed = new TaskCompletionSource();
            await worker.Page.RouteAsync("**/desk*.js", async route =>
            {
                await typed.Task;
                await route.ContinueAsync();
            });
            await worker.Page.ReloadAsync(new() { WaitUntil = WaitUntilState.Commit });

            var kept = worker.Page.WaitForResponseAsync(response => response.Url.EndsWith("/luonnos/tallennus", StringComparison.Ordinal));
            await worker.Editor().FillAsync("Kirjoitan jo.");
            typed.SetResult();

            Assert.Equal(200, (await kept).Status);
        });
    }

    [Fact]
    public async Task Whoever_is_signed_out_while_writing_is_told_and_goes_on_after_signing_in_elsewhere()
    {
        const string question = "Mitä tapahtuu, kun istunto päättyy?";
        await site.IsAsked(question);
        await site.Journey(Circumstances.Of("fi"), async worker =>
        {
            await worker.ClaimsInQueue(StaffRoles.Counsellor, question);
            await worker.Types("Ensimmäinen virke.");
            await worker.Page.Context.ClearCookiesAsync(new() { Name = "tyotila" });

            await worker.Editor().FillAsync("Ensimmäinen virke. Toinen virke.");
            await worker.PressesSend();
            await worker.Page.Locator("[data-part=trouble]:has-text('ei lähetetty')").WaitForAsync();
            Assert.Equal("Ensimmäinen virke. Toinen virke.", await worker.Editor().InputValueAsync());

            var second = worker with { Page = await worker.Page.Context.NewPageAsync() };
            await second.SignsIn(StaffRoles.Counsellor);
            await worker.Page.Locator("[data-part=trouble]:empty").WaitForAsync(new() { State = WaitForSelectorState.Attached });
            await worker.PressesSend();
            Assert.Equal("Ensimmäinen virke. Toinen virke.", await worker.Reads(".message.from-desk .prose"));
        });
    }

    [Theory]
    [InlineData(false, 1280)]
    [InlineData(true, 320)]
    public async Task A_canned_answer_is_found_by_typing_and_its_slots_are_filled_before_it_goes(bool dark, int width)
    {
        var question = $"Löytyykö vastauspohja leveydellä {width}?";
        await site.IsAsked(question);
        await site.Journey(Circumstances.Of("fi") with { Dark = dark, Width = width }, async worker =>
        {
            await worker.ClaimsInQueue(StaffRoles.Counsellor, question);
            await worker.Editor().FillAsync("Moi! ");
            await worker.OpensPicker(worker.Page.Locator("text-picker").First);
            await worker.Page.Keyboard.TypeAsync("työnhakijaksi ilm");
            await worker.FindsThePageAccessible();
            await worker.Page.Keyboard.PressAsync("Enter");
            Assert.StartsWith("Moi! Ilmoittaudu työnhakijaksi", await worker.Editor().InputValueAsync(), StringComparison.Ordinal);

            await worker.PressesSend();
            Assert.Contains("työllisyysalue", await worker.Reads("#text-error"), StringComparison.Ordinal);
            Assert.Equal("{{työllisyysalue}}", await worker.Reads(".preview mark"));
            await worker.FindsThePageAccessible();

            var text = await worker.Editor().InputValueAsync();
            await worker.Editor().FillAsync(text.Replace("{{työllisyysalue}}", "Oulun työllisyysalue", StringComparison.Ordinal));
            await worker.PressesSend();
            Assert.Contains("Oulun työllisyysalue", await worker.Reads(".message.from-desk .prose"), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_service_is_found_by_typing_and_becomes_a_link_at_the_cursor()
    {
        const string question = "Mikä palvelu auttaisi minua?";
        await site.IsAsked(question);
        await site.Journey(Circumstances.Of("fi"), async worker =>
        {
            await worker.ClaimsInQueue(StaffRoles.Counsellor, question);
            await worker.Types("Katso tätä: .");
            await worker.Editor().PressAsync("End");
            await worker.Page.Keyboard.PressAsync("ArrowLeft");
            await worker.OpensPicker(worker.Page.Locator("text-picker").Last);
            await worker.Page.Keyboard.TypeAsync("palkkatuet");
            await worker.FindsThePageAccessible();
            await worker.Page.Keyboard.PressAsync("Enter");

            Assert.Matches(@"^Katso tätä: \[.+\]\(/fi/.+\)\.$", await worker.Editor().InputValueAsync());
        });
    }
}
