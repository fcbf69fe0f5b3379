using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Privacy;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.AdviceDesk;
using EmploymentNet.Site.Features.Desk.Questions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmploymentNet.PageTests.Desk;

/// <summary>What happens at the desk, in its own verbs.</summary>
public static class DeskVerbs
{
    /// <returns>The question's number.</returns>
    public static async Task<int> Ask(this SiteHost site, string text, bool mayPublish = true, HoldReason? suspicion = null, string topic = "benefits", string? placement = null)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var ticket = Ticket.Issue(scope.ServiceProvider.GetRequiredService<PhraseKeys>().CurrentId, SiteLanguage.Finnish);
        var asking = new Asking(DeskText.Enter(text, "[…]"), topic, SiteLanguage.Finnish.Code, null, "from18to24", "me", mayPublish, suspicion) { Placement = placement };
        var receipt = await scope.ServiceProvider.GetRequiredService<Threads>().Ask(asking, ticket);
        return receipt!.Question.Number;
    }

    public static async Task<int> NewestQuestion(this SiteHost site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SiteDbContext>().Questions.MaxAsync(question => question.Number);
    }

    /// <summary>Writes more into the thread as its asker would.</summary>
    public static async Task FollowUp(this SiteHost site, int question, string text)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var thread = await services.GetRequiredService<DeskThreads>().Find(question);
        var ticket = Ticket.Issue(services.GetRequiredService<PhraseKeys>().CurrentId, SiteLanguage.Finnish);
        await services.GetRequiredService<Threads>().FollowUp(thread!, DeskText.Enter(text, "[…]"), ticket);
    }

    public static Task<HttpClient> Counsellor(this SiteHost site) => site.SignedIn(StaffRoles.Counsellor);

    public static Task<HttpClient> Lead(this SiteHost site) => site.SignedIn(StaffRoles.Lead);

    /// <summary>Accounts as many as wanted, all with the counsellor's password, so that hashing it takes no time.</summary>
    public static async Task<IReadOnlyList<HttpClient>> Counsellors(this SiteHost site, int count)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<StaffMember>>();
        var model = (await users.FindByNameAsync(StaffRoles.Counsellor))!;
        var browsers = new List<HttpClient>();
        for (var number = 1; number <= count; number++)
        {
            var name = $"counsellor{number}";
            if (await users.FindByNameAsync(name) is null)
            {
                var user = new StaffMember { UserName = name, Name = name, Profession = model.Profession, Language = model.Language, PasswordHash = model.PasswordHash };
                await users.CreateAsync(user);
                await users.AddToRoleAsync(user, StaffRoles.Counsellor);
            }
            var browser = site.StaffBrowser();
            await browser.Submit(
                await browser.Read(Routes.SignIn),
                new Dictionary<string, string> { ["Form.UserName"] = name, ["Form.Password"] = site.PasswordOf(StaffRoles.Counsellor) });
            browsers.Add(browser);
        }
        return browsers;
    }

    /// <summary>Presses the button of the form that goes to an address.</summary>
    public static async Task<ReadPage> Press(this HttpClient worker, string page, string action) =>
        await worker.Submit(await worker.Read(page), new Dictionary<string, string>(), $"form[action='{action}']");

    public static async Task<ReadPage> Claim(this HttpClient worker, int question) =>
        await worker.Claim(question, await worker.Read(Routes.Question(question)));

    /// <summary>Presses the button of a page that was read before.</summary>
    public static Task<ReadPage> Claim(this HttpClient worker, int question, ReadPage page) =>
        worker.Submit(page, new Dictionary<string, string>(), $"form[action='{Routes.QuestionClaim(question)}']");

    public static async Task<ReadPage> HandOver(this HttpClient worker, int question, string to, string note)
    {
        var page = await worker.Read(Routes.QuestionHandover(question));
        var choice = page.Document.QuerySelectorAll("option").FirstOrDefault(option => option.TextContent.StartsWith(to, StringComparison.Ordinal));
        return await worker.Submit(
            page, new Dictionary<string, string> { ["Form.To"] = choice?.GetAttribute("value") ?? "", ["Form.Note"] = note },
            $"form[action='{Routes.QuestionHandover(question)}']");
    }

    /// <summary>"I know this person."</summary>
    public static Task<ReadPage> PassesOn(this HttpClient worker, int question) =>
        worker.Press(Routes.QuestionAcquaintance(question), Routes.QuestionAcquaintance(question));

    public static async Task<ReadPage> SendAnswer(this HttpClient worker, int question, string text) =>
        await worker.Submit(await worker.Read(Routes.Question(question)), new Dictionary<string, string> { ["Form.Text"] = text }, AnswerForm(question));

    public static async Task<ReadPage> ClaimAndAnswer(this HttpClient worker, int question, string text)
    {
        await worker.Claim(question);
        return await worker.SendAnswer(question, text);
    }

    /// <returns>The number of a question that was asked and answered.</returns>
    public static async Task<int> Answered(this HttpClient worker, SiteHost site, string question, string answer, string topic = "benefits")
    {
        var number = await site.Ask(question, topic: topic);
        await worker.ClaimAndAnswer(number, answer);
        return number;
    }

    public static async Task<ReadPage> Publish(this HttpClient worker, int question, string title, string language = "fi", string? answer = null)
    {
        var typed = new Dictionary<string, string> { ["Form.Language"] = language, ["Form.Title"] = title };
        if (answer is not null)
            typed["Form.Answer"] = answer;
        return await worker.Submit(await worker.Read(Routes.QuestionPublishing(question)), typed, $"form[action='{Routes.QuestionPublishing(question)}']");
    }

    /// <summary>Takes back the question's first answer that is published.</summary>
    public static async Task<ReadPage> Withdraw(this HttpClient worker, int question)
    {
        var link = (await worker.Read(Routes.Question(question))).Document.QuerySelector("[aria-labelledby=published] a[href$='/peruutus']")!;
        return await worker.Submit(await worker.Read(link.GetAttribute("href")!), new Dictionary<string, string> { ["reason"] = "Outdated" }, "form[action$='/peruutus']");
    }

    public static string AnswerForm(int question) => $"form[action='{Routes.QuestionAnswer(question)}']";
}
