using System.Globalization;
using EmploymentNet.JourneyTests.Accounts;
using EmploymentNet.JourneyTests.AdviceDesk;
using EmploymentNet.JourneyTests.Desk;
using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site;
using EmploymentNet.Site.Features.Accounts;

namespace EmploymentNet.JourneyTests.Everywhere;

/// <summary>The back office without a mouse. The counsellor and the administrator work in Finnish, the lead in Swedish.</summary>
[Collection(Beside.Name)]
public sealed class KeyboardJourneys(JourneySite site)
{
    /// <summary>Below a question that one has claimed and answered.</summary>
    private static readonly Func<int, string>[] _ofQuestion =
    [
        Routes.Question, Routes.QuestionDraft, Routes.QuestionHandover, Routes.QuestionAcquaintance, Routes.QuestionWelfare, Routes.QuestionElsewhere,
        Routes.QuestionMerging,
    ];

    private static readonly (string Html, string Fault)[] _wrong =
    [
        ("<button>a</button><button tabindex=2>b</button>", "after stop 0 of 2 comes BODY"),
        ("<style>button { outline: none }</style><button>a</button>", "BUTTON a looks the same with focus"),
        ("<button>a</button><div style='position: fixed; inset: 0; background: red'></div>", "BUTTON a has focus and is not in view"),
        ("<button id=a>a</button><button onfocus='document.getElementById(`a`).focus()'>b</button>", "only 1 of 2 stops are reached"),
        ("<details><summary onclick='return false'>a</summary>b</details>", "Enter does nothing at SUMMARY a"),
    ];

    [Theory]
    [InlineData(StaffRoles.Counsellor, 1280)]
    [InlineData(StaffRoles.Lead, 320)]
    public async Task Every_page_of_an_answerer_is_walked_by_tab_in_its_order_and_shows_where_one_is(string role, int width)
    {
        var question = $"Pääseekö minuun näppäimillä, {role}?";
        await site.IsAsked(question);
        await site.Journey(Circumstances.Of("fi") with { Width = width }, async worker =>
        {
            await worker.ClaimsInQueue(role, question);
            await worker.Types("Mikäli haluat, katso [palvelut](/fi/palvelut). Hakemus käsitellään. Päätös lähetetään. Tuki maksetaan. Asia on vireillä.");
            var number = int.Parse(new Uri(worker.Page.Url).Segments[3].TrimEnd('/'), CultureInfo.InvariantCulture);

            await worker.BesideByTab([.. _ofQuestion.Select(page => page(number)), .. BackOfficeAccessibilityTests.PagesOf(role)]);
        }, traced: false);
    }

    [Theory]
    [InlineData(StaffRoles.Administrator)]
    [InlineData(StaffRoles.Editor)]
    public Task Every_page_of_those_who_answer_nobody_is_walked_alike(string role) =>
        site.Journey(Circumstances.Of("fi"), async worker =>
        {
            await worker.SignsIn(role);
            await worker.BesideByTab(BackOfficeAccessibilityTests.PagesOf(role));
        }, traced: false);

    [Theory]
    [InlineData(StaffRoles.Counsellor)]
    [InlineData(StaffRoles.Lead)]
    public async Task A_question_is_found_claimed_written_looked_at_and_sent_without_a_mouse(string role)
    {
        var question = $"Vastaako minulle joku ilman hiirtä, {role}?";
        await site.IsAsked(question);
        await site.Journey(Circumstances.Of("fi"), async worker =>
        {
            await worker.SignsInByKey(role);
            await worker.TabsTo($".desk-bar a[href='{Routes.Queue}']");
            await worker.Presses("Enter");
            await worker.TabsTo("a[href*='tila=kaikki']");
            await worker.Presses("Enter");
            await worker.Row(question).WaitForAsync();
            await worker.TabsTo($"tr[data-question='{await worker.Row(question).GetAttributeAsync("data-question")}'] th a");
            await worker.Presses("Enter");

            await worker.TabsTo("form[action$='/varaus'] button");
            await worker.Presses("Space");
            await worker.TypesInto("[name='Form.Text']", "Voit hakea itse. Kysy ensin Kelasta.");
            await worker.TabsTo("button[formaction$='/luonnos']");
            await worker.Presses("Enter");
            await worker.Page.WaitForURLAsync("**/luonnos**");
            Assert.Equal("Voit hakea itse. Kysy ensin Kelasta.", await worker.Reads(".preview .prose"));

            await worker.TabsTo("form.writing > .button-row > .button:not(.quiet)");
            await worker.Presses("Enter");
            await worker.Page.Locator(".message.from-desk").WaitForAsync();
            var answered = new Uri(worker.Page.Url).AbsolutePath;
            await worker.TabsTo(".next-question");
            await worker.Presses("Enter");
            await worker.Page.WaitForURLAsync(address => new Uri(address).AbsolutePath != answered);
            Assert.StartsWith(Routes.Queue, new Uri(worker.Page.Url).AbsolutePath, StringComparison.Ordinal);
        }, traced: false);
    }

    [Fact]
    public Task The_walk_tells_what_is_wrong() =>
        site.Journey(Circumstances.Of("fi"), async worker =>
        {
            foreach (var (html, fault) in _wrong)
            {
                await worker.Page.SetContentAsync(html);
                Assert.Contains(await worker.KeyboardFaults(), found => found.Contains(fault, StringComparison.Ordinal));
            }
        }, traced: false);
}
