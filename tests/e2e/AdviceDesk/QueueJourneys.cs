using EmploymentNet.JourneyTests.Everywhere;
using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.Playwright;

namespace EmploymentNet.JourneyTests.AdviceDesk;

/// <summary>The counsellor works in Finnish, the lead in Swedish.</summary>
[Collection(Journeys.Name)]
public sealed class QueueJourneys(JourneySite site)
{
    private static readonly Circumstances Desk = Circumstances.Of("fi");

    [Fact]
    public Task A_new_question_comes_into_the_queue_by_itself_and_moves_nobody() =>
        site.Journey(Desk, async worker =>
        {
            await Ask("Olin jo jonossa?", "family");
            await worker.OpensQueue(StaffRoles.Counsellor, "?aihe=family");
            await worker.Row("Olin jo jonossa?").Locator("input").CheckAsync();
            await worker.Row("Olin jo jonossa?").Locator("a").FocusAsync();

            await Ask("Tulinko itsestäni?", "family");

            await worker.Row("Tulinko itsestäni?").WaitForAsync();
            Assert.True(await worker.Row("Olin jo jonossa?").Locator("input").IsCheckedAsync());
            Assert.True(await worker.Row("Olin jo jonossa?").Locator("a").EvaluateAsync<bool>("link => link === document.activeElement"));
            await Assertions.Expect(worker.Page.Locator("queue-live > [role=status]")).ToHaveTextAsync("Jonoon tuli uusi kysymys tai viesti.");
        });

    [Fact]
    public Task Two_workers_see_each_other_read_and_write_and_one_of_two_claims_wins() =>
        site.Journey(Desk, counsellor => site.Journey(Desk, async lead =>
        {
            await Ask("Kumpi teistä lukee minua?", "workAbility");
            await counsellor.OpensQueue(StaffRoles.Counsellor, "?aihe=workAbility");
            await lead.OpensQueue(StaffRoles.Lead, "?aihe=workAbility");
            await counsellor.Row("Kumpi teistä").Locator("a").ClickAsync();
            await Assertions.Expect(lead.Row("Kumpi teistä").Locator(".tag:has-text('counsellor läser')")).ToBeVisibleAsync();

            await lead.Row("Kumpi teistä").Locator("a").ClickAsync();
            await Assertions.Expect(counsellor.Page.Locator(".others")).ToHaveTextAsync("lead lukee");
            await lead.Page.Locator("question-news[live]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
            await counsellor.Claims();
            await counsellor.Page.Locator("[name='Form.Text']").PressSequentiallyAsync("Minä vastaan");
            await Assertions.Expect(lead.Page.Locator(".others .writing")).ToHaveTextAsync("counsellor skriver ett svar");
            await Assertions.Expect(lead.Page.Locator("question-news .news")).ToContainTextAsync("reserverades just");

            await lead.Claims();
            await Assertions.Expect(lead.Page.Locator("main > .notice")).ToContainTextAsync("counsellor hann reservera frågan före dig");
            Assert.Equal("Minä vastaan", await counsellor.Page.Locator("[name='Form.Text']").InputValueAsync());
        }, name: "Two_workers_lead"));

    [Fact]
    public Task A_handed_over_question_changes_hands_with_its_note() =>
        site.Journey(Desk, counsellor => site.Journey(Desk, async lead =>
        {
            await Ask("Kenen käsiin päädyn?", "rights");
            await lead.OpensQueue(StaffRoles.Lead, "?aihe=rights&omat=true");
            await counsellor.OpensQueue(StaffRoles.Counsellor, "?aihe=rights");
            await counsellor.Row("Kenen käsiin").Locator("a").ClickAsync();
            await counsellor.Claims();

            await counsellor.HandsOver("lead", "Soita Kelaan ensin.");

            await lead.Row("Kenen käsiin").Locator("a").ClickAsync();
            Assert.Equal("Soita Kelaan ensin.", await lead.Reads(".handover-note"));
            Assert.Equal(1, await lead.Page.Locator("[name='Form.Text']").CountAsync());
        }, name: "Handed_over_lead"));

    [Fact]
    public Task The_queue_is_worked_with_the_keyboard_alone() =>
        site.Journey(Desk, async worker =>
        {
            await Ask("Ensimmäinen näppäimin?", "education");
            await Ask("Toinen näppäimin?", "education");
            await worker.OpensQueue(StaffRoles.Counsellor, "?aihe=education");

            await worker.Presses("j", "j", "k", "j", "x", "c");
            await Assertions.Expect(worker.Page.Locator(".bulk-result")).ToContainTextAsync("Varasit itsellesi");
            await Assertions.Expect(worker.Row("Toinen näppäimin?")).ToContainTextAsync("Työn alla");
            await worker.Page.Locator(".bulk-result button").ClickAsync();
            await Assertions.Expect(worker.Page.Locator(".bulk-result")).ToContainTextAsync("Varaus on peruttu");

            await worker.Presses("j", "o");
            await worker.Page.Locator("form[action$='/varaus'] button").WaitForAsync();
            await worker.Presses("c");
            await worker.Page.Locator("[name='Form.Text']").WaitForAsync();
            await worker.Presses("e");
            await worker.Page.Keyboard.TypeAsync("crgq?");
            Assert.Equal("crgq?", await worker.Page.Locator("[name='Form.Text']").InputValueAsync());
        });

    [Fact]
    public Task Shortcuts_are_listed_and_can_be_switched_off() =>
        site.Journey(Desk, async worker =>
        {
            await worker.OpensQueue(StaffRoles.Counsellor);
            await worker.Presses("?");
            await worker.Page.Locator("dialog[open]").WaitForAsync();
            await worker.FindsThePageAccessible();
            await worker.Page.Locator("dialog [type=checkbox]").UncheckAsync();
            await worker.Presses("Escape", "/");
            Assert.NotEqual("SELECT", await worker.Page.EvaluateAsync<string>("document.activeElement.tagName"));

            await worker.Page.ReloadAsync();
            await worker.Presses("?");
            Assert.Equal(0, await worker.Page.Locator("dialog[open]").CountAsync());
        });

    [Fact]
    public Task Without_script_several_are_taken_and_given_back() =>
        site.Journey(Desk with { Script = false }, async worker =>
        {
            await Ask("Toimiiko ilman skriptiä?", "immigration");
            await worker.OpensQueue(StaffRoles.Counsellor, "?aihe=immigration");
            await worker.Row("Toimiiko ilman").Locator("input").CheckAsync();
            await worker.Page.Locator(".bulk-acts button").First.ClickAsync();
            Assert.Contains("Työn alla", await worker.Row("Toimiiko ilman").InnerTextAsync(), StringComparison.Ordinal);

            await worker.Page.Locator(".bulk-result button").ClickAsync();

            Assert.Contains("Uusi", await worker.Row("Toimiiko ilman").InnerTextAsync(), StringComparison.Ordinal);
        });

    [Theory]
    [InlineData(StaffRoles.Counsellor, 320, false)]
    [InlineData(StaffRoles.Counsellor, 1280, true)]
    [InlineData(StaffRoles.Lead, 320, true)]
    [InlineData(StaffRoles.Lead, 1280, false)]
    public Task Queue_question_and_its_acts_are_accessible(string role, int width, bool dark) =>
        site.Journey(Desk with { Width = width, Dark = dark }, async worker =>
        {
            var text = $"Onko työtila kaikille? {role} {width}";
            await Ask(text, "jobSearch");
            await worker.OpensQueue(role, "?aihe=jobSearch");
            await worker.FindsThePageAccessible();
            await worker.Row(text).Locator("a").ClickAsync();
            await worker.Claims();
            await worker.FindsThePageAccessible();
            foreach (var act in (string[])["luovutus", "tuttu"])
            {
                await worker.Page.Locator($"a[href$='/{act}']").ClickAsync();
                await worker.FindsThePageAccessible();
                await worker.Page.GoBackAsync();
            }
            Assert.True(await worker.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, "The page scrolls sideways.");
        });

    private Task Ask(string text, string topic) => site.Journey(Desk, asker => asker.AsksFromHome(text, topic), name: "Asks");
}
