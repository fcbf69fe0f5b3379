using EmploymentNet.JourneyTests.Accounts;
using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site.Features.Accounts;

namespace EmploymentNet.JourneyTests.AdviceDesk;

/// <summary>What a counsellor does, by addresses and not by words: the worker's language is their own.</summary>
public static class CounsellorVerbs
{
    /// <summary>Signs in, finds the question in the queue, claims and answers it.</summary>
    public static async Task AnswersInQueue(this Visitor worker, string question, string answer)
    {
        await worker.SignsIn(StaffRoles.Counsellor);
        await worker.GoesToNewestQuestions();
        await worker.Page.Locator($"tr:has-text('{question}') a").First.ClickAsync();
        await worker.Page.Locator("form[action$='/varaus'] button").ClickAsync();
        await worker.Page.Locator("[name='Form.Text']").FillAsync(answer);
        await worker.Page.Locator("form[action$='/vastaus'] > .button-row > .button:not(.quiet)").ClickAsync();
        // With script the last words are saved first, and then it is sent.
        await worker.Page.Locator(".message.from-desk").First.WaitForAsync();
    }

    /// <summary>From the answered question's page.</summary>
    public static async Task Publishes(this Visitor worker, string title)
    {
        await worker.Page.Locator("a[href$='/julkaisu']").First.ClickAsync();
        await worker.Page.Locator("[name='Form.Title']").FillAsync(title);
        await worker.Page.Locator(".studio-more > summary").ClickAsync();
        await worker.Page.Locator("[name='Form.Links']").First.CheckAsync();
        await worker.Page.Locator("form[action$='/julkaisu'] .button-row > .button:not(.quiet)").ClickAsync();
    }
}
