using EmploymentNet.JourneyTests.Accounts;
using EmploymentNet.JourneyTests.AdviceDesk;
using EmploymentNet.JourneyTests.Everywhere;
using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site;
using EmploymentNet.Site.Features.Accounts;

namespace EmploymentNet.JourneyTests.Desk;

[Collection(Journeys.Name)]
public sealed class GroupJourneys(JourneySite site)
{
    private static readonly Circumstances Desk = Circumstances.Of("fi");

    [Fact]
    public Task A_lead_gives_a_question_to_a_member_who_finds_it_and_what_is_another_groups_is_nowhere_for_them() =>
        site.Journey(Desk, lead => site.Journey(Desk with { Script = false, Width = 320 }, async counsellor =>
        {
            var (given, hidden) = ("Kenelle minut annetaan?", "Miten palkkaan ensimmäisen työntekijän?");
            await Ask(given, "workAbility");
            await Ask(hidden, "employing");
            await lead.SignsIn(StaffRoles.Lead);
            await counsellor.SignsIn(StaffRoles.Counsellor);

            var (number, others) = (await lead.NumberOf(given), await lead.NumberOf(hidden));
            await lead.OpensGroup("Arbetsförmåga och familj");
            await lead.FindsThePageAccessible();
            await lead.Page.Locator($"[name=valitut][value='{number}']").CheckAsync();
            await lead.Page.Locator("[name=kenelle]").SelectOptionAsync(await lead.Page.Locator("[name=kenelle] option:has-text('counsellor')").GetAttributeAsync("value") ?? "");
            await lead.Page.Locator("form[action$='/antaminen'] button").ClickAsync();
            Assert.Equal($"Givna: {number}.", await lead.Reads(".bulk-result p"));

            await counsellor.GoesTo($"{Routes.Queue}?omat=true");
            Assert.Contains("lead antoi sinulle", await counsellor.Reads($"tr[data-question='{number}']"), StringComparison.Ordinal);
            await counsellor.Page.Locator($"tr[data-question='{number}'] th a").ClickAsync();
            Assert.Equal(1, await counsellor.Page.Locator("[name='Form.Text']").CountAsync());

            await counsellor.GoesTo($"{Routes.Queue}?tila=kaikki");
            Assert.Equal(0, await counsellor.Page.Locator($"tr[data-question='{others}']").CountAsync());
            Assert.Equal(404, (await counsellor.Page.GotoAsync($"{Routes.Queue}/{others}"))!.Status);
        }, name: "Given_counsellor"));

    private Task Ask(string text, string topic) => site.Journey(Desk, asker => asker.AsksFromHome(text, topic), name: "Asks");
}

file static class GroupJourneyVerbs
{
    public static async Task<string> NumberOf(this Visitor lead, string question)
    {
        await lead.GoesToNewestQuestions();
        return (await lead.Page.Locator($"tr:has-text('{question}') th a").First.InnerTextAsync()).Trim();
    }

    public static async Task OpensGroup(this Visitor lead, string name)
    {
        await lead.GoesTo(Routes.Groups);
        await lead.Page.Locator($"main th a:has-text('{name}')").ClickAsync();
    }
}
