using EmploymentNet.JourneyTests.Accounts;
using EmploymentNet.JourneyTests.AdviceDesk;
using EmploymentNet.JourneyTests.Everywhere;
using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site;
using EmploymentNet.Site.Features.Accounts;

namespace EmploymentNet.JourneyTests.Desk;

[Collection(Journeys.Name)]
public sealed class RecordingJourneys(JourneySite site)
{
    [Fact]
    public Task A_question_heard_in_a_workshop_is_noted_down_with_the_keyboard_alone_and_without_script() =>
        site.Journey(Circumstances.Of("fi", script: false), async worker =>
        {
            await worker.SignsIn(StaffRoles.Counsellor);
            await worker.GoesTo(Routes.NewQuestion);
            var keyboard = worker.Page.Keyboard;

            await keyboard.TypeAsync("Työpajassa kysyttiin, miten haetaan oppisopimukseen.");
            await keyboard.PressAsync("Tab");
            await keyboard.PressAsync("Space");
            await keyboard.PressAsync("Tab");
            await keyboard.TypeAsync("O");
            // Past language, details and two boxes, which are right as they are, to the button.
            for (var press = 0; press < 5; press++)
                await keyboard.PressAsync("Tab");
            await keyboard.PressAsync("Enter");

            Assert.Equal("Kysymys on kirjattu jonoon.", await worker.Reads(".notice"));
            Assert.Contains("oppisopimukseen", await worker.Reads(".message .text"), StringComparison.Ordinal);
        });

    [Fact]
    public Task Whoever_asked_goes_home_with_a_slip_and_opens_the_thread_with_it() =>
        site.Journey(Circumstances.Of("sv") with { Width = 320, Dark = true }, async worker =>
        {
            await worker.SignsIn(StaffRoles.Lead);
            await worker.GoesTo(Routes.NewQuestion);
            await worker.FindsThePageAccessible();
            await worker.Page.Locator("#text").FillAsync("Numret 040 123 4567: frågade om lärlingsplats.");
            await worker.Page.Locator("[value=Phone]").CheckAsync();
            await worker.Page.Locator("#topic").SelectOptionAsync("education");
            await worker.Page.Locator("#handOver").CheckAsync();
            await worker.Page.Locator(".recording > .button-row button").First.ClickAsync();
            await worker.FindsThePageAccessible();

            await worker.Page.Locator("[name=remove]").ClickAsync();
            await worker.Page.Locator(".recording > .button-row button").First.ClickAsync();
            var phrase = await worker.Reads("[data-testid=return-phrase]");
            await worker.FindsThePageAccessible();

            await site.Journey(Circumstances.Of("sv", script: false), async asker =>
            {
                await asker.OpensOwnQuestion(phrase);
                Assert.Contains("lärlingsplats", await asker.Reads(".thread"), StringComparison.Ordinal);
                Assert.DoesNotContain("040 123", await asker.Page.ContentAsync(), StringComparison.Ordinal);
            });
        });
}
