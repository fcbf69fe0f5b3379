using EmploymentNet.JourneyTests.Accounts;
using EmploymentNet.JourneyTests.AdviceDesk;
using EmploymentNet.JourneyTests.Everywhere;
using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site.Features.Accounts;

namespace EmploymentNet.JourneyTests.Desk;

[Collection(Journeys.Name)]
public sealed class AskingBackJourneys(JourneySite site)
{
    [Theory]
    [InlineData("fi", false, StaffRoles.Counsellor, "Kysyimme sinulta jotain")]
    [InlineData("sv", true, StaffRoles.Lead, "Vi har frågat dig något")]
    public Task The_desk_asks_back_and_the_asker_sees_that_it_is_their_turn(string language, bool script, string role, string told) =>
        site.Journey(Circumstances.Of(language, script), async asker =>
        {
            var question = $"Saanko tukea, jos lopetan? ({asker.Circumstances})";
            var phrase = await asker.AsksFromHome(question, "youth");

            await site.Journey(Circumstances.Of(language), async worker =>
            {
                await worker.SignsIn(role);
                await worker.GoesToNewestQuestions();
                await worker.Page.Locator($"tr:has-text('{question}') a").First.ClickAsync();
                await worker.Page.Locator("form[action$='/varaus'] button").ClickAsync();
                await worker.Page.Locator("[name='Form.Text']").FillAsync("Minkä ikäinen olet?");
                await worker.Page.Locator("[name='Form.AskBack']").ClickAsync();
                await worker.Page.Locator(".message.from-desk").First.WaitForAsync();
                Assert.Equal(1, await worker.Page.Locator("#service-level").CountAsync());
                await worker.FindsThePageAccessible();
            });

            await asker.OpensOwnQuestion(phrase);
            Assert.Contains(told, await asker.Reads("[data-testid=state]"), StringComparison.Ordinal);
            await asker.FollowsUp("Olen 17.");
            Assert.DoesNotContain(told, await asker.Reads("[data-testid=state]"), StringComparison.Ordinal);
            Assert.Equal([question, "Minkä ikäinen olet?", "Olen 17."], (await asker.ReadsThread()).Select(text => text.Trim()));
        });
}
