using EmploymentNet.JourneyTests.Accounts;
using EmploymentNet.JourneyTests.AdviceDesk;
using EmploymentNet.JourneyTests.Everywhere;
using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site;
using EmploymentNet.Site.Features.Accounts;

namespace EmploymentNet.JourneyTests.Desk;

[Collection(Journeys.Name)]
public sealed class NoteJourneys(JourneySite site)
{
    [Theory]
    [InlineData(true, 1280, false)]
    [InlineData(false, 320, true)]
    public async Task A_colleague_who_is_named_sees_it_while_they_work_and_finds_the_note(bool script, int width, bool dark)
    {
        var question = $"Kuka tietää tästä enemmän ({script}, {width})?";
        await site.IsAsked(question);
        await site.Journey(Circumstances.Of("sv") with { Width = width, Dark = dark }, async lead =>
        {
            await lead.SignsIn(StaffRoles.Lead);
            await lead.GoesTo(Routes.Queue);
            await lead.Page.Locator(".desk-filters select").First.FocusAsync();
            Assert.Equal(0, await lead.Page.Locator("mention-count .count").CountAsync());

            await site.Journey(Circumstances.Of("fi", script) with { Width = width, Dark = dark }, async counsellor =>
            {
                await counsellor.SignsIn(StaffRoles.Counsellor);
                await counsellor.GoesToNewestQuestions();
                await counsellor.Page.Locator($"tr:has-text('{question}') a").First.ClickAsync();
                await (script ? counsellor.NamesByKeyboard() : counsellor.NamesByHand());
                Assert.Equal("Kysytkö Kelasta, @lead – minä en ehdi.", await counsellor.Reads(".notes .text"));
                if (script)
                    await counsellor.FindsThePageAccessible();
                Assert.True(await counsellor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
            });

            await lead.Page.Locator("mention-count .count:has-text('1')").WaitForAsync();
            Assert.True(await lead.Page.EvaluateAsync<bool>("document.activeElement.matches('.desk-filters select')"));
            await lead.Page.Locator($".desk-bar a[href='{Routes.Mentions}']").ClickAsync();
            await lead.FindsThePageAccessible();
            await lead.Page.Locator("tbody a").First.ClickAsync();
            Assert.Equal("@lead", await lead.Reads(".notes .unseen .text strong"));
            Assert.Equal(0, await lead.Page.Locator("mention-count .count").CountAsync());
            await lead.FindsThePageAccessible();
            Assert.True(await lead.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
        });
    }
}

file static class NoteVerbs
{
    /// <summary>From the page of a question: a key opens the note, arrows and Enter choose the name.</summary>
    public static async Task NamesByKeyboard(this Visitor worker)
    {
        var keyboard = worker.Page.Keyboard;
        await worker.Page.Locator("question-news[live]").WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Attached });
        await keyboard.PressAsync("m");
        await worker.Page.Locator("#note:focus").WaitForAsync();
        await keyboard.TypeAsync("Kysytkö Kelasta, @");
        await worker.FindsThePageAccessible();
        await keyboard.TypeAsync("le");
        Assert.Equal("lead", await worker.Page.Locator(".notes [aria-selected=true]").GetAttributeAsync("data-name"));
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("Enter");
        await keyboard.TypeAsync(" – minä en ehdi.");
        Assert.False(await worker.Page.Locator(".notes [role=listbox]").IsVisibleAsync());
        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Enter");
        await worker.Page.Locator(".notes .text").WaitForAsync();
    }

    public static async Task NamesByHand(this Visitor worker)
    {
        await worker.Page.Locator(".notes summary").ClickAsync();
        await worker.Page.Locator("#note").FillAsync("Kysytkö Kelasta, @lead – minä en ehdi.");
        await worker.Page.Locator(".notes form .button").ClickAsync();
        await worker.Page.Locator(".notes .text").WaitForAsync();
    }
}
