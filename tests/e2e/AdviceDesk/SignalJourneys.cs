using EmploymentNet.JourneyTests.Accounts;
using EmploymentNet.JourneyTests.Everywhere;
using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmploymentNet.JourneyTests.AdviceDesk;

[Collection(Beside.Name)]
public sealed class SignalJourneys(MailJourneySite site) : IClassFixture<MailJourneySite>
{
    [Theory]
    [InlineData("fi", false)]
    [InlineData("sv", true)]
    public Task Somebody_asks_to_be_told_gets_a_mail_reads_the_answer_and_is_forgotten(string language, bool script) =>
        site.Journey(Circumstances.Of(language, script), async asker =>
        {
            await site.Post.Behave(Behaviour.Accepting);
            var question = $"Kenelle kerron tästä? ({asker.Circumstances})";
            var phrase = await asker.AsksToBeTold(question, $"{language}@example.org");
            await site.Journey(Circumstances.Of(language, script), worker => worker.AnswersInQueue(question, "Kerro **meille**."));

            var mail = await site.Post.Receives();
            await asker.FollowsLinkIn(mail);
            await asker.TypesPhrase(phrase);

            Assert.Equal($"{language}@example.org", mail.To);
            Assert.Equal([question, "Kerro meille."], (await asker.ReadsThread()).Select(text => text.Trim()));
            Assert.False(await KeepsAddress());
            await asker.KeepsNoCookie();
        });

    [Theory]
    [InlineData("fi", false)]
    [InlineData("sv", true)]
    public Task An_address_is_given_on_the_own_question_and_taken_back(string language, bool script) =>
        site.Journey(Circumstances.Of(language, script), async asker =>
        {
            await asker.OpensOwnQuestion(await asker.AsksFromHome("Voinko jättää osoitteen myöhemmin?", "rights"));
            await asker.GivesAddress("myohemmin@example.org");
            Assert.True(await KeepsAddress());

            await asker.TakesAddressBack();

            Assert.False(await KeepsAddress());
        });

    [Theory]
    [InlineData("fi", false, 320)]
    [InlineData("sv", true, 320)]
    [InlineData("fi", true, 1280)]
    [InlineData("sv", false, 1280)]
    public Task Pages_that_take_an_address_are_accessible(string language, bool dark, int width) =>
        site.Journey(Circumstances.Of(language) with { Dark = dark, Width = width }, async asker =>
        {
            await asker.SendsFormWith("Onko tässä virhe?", "ei osoite");
            await asker.FindsThePageAccessible();
            await asker.OpensOwnQuestion(await asker.AsksToBeTold("Onko osoite nyt oikein?", "oikein@example.org"));
            await asker.FindsThePageAccessible();
            await asker.TakesAddressBack();
            await asker.GivesAddress("ei osoite");
            await asker.FindsThePageAccessible();
        });

    [Theory]
    [InlineData(false, 320)]
    [InlineData(true, 1280)]
    public Task An_administrator_reads_what_the_server_refused_and_discards_it(bool dark, int width) =>
        site.Journey(Circumstances.Of("fi") with { Dark = dark, Width = width }, async administrator =>
        {
            await site.Post.Behave(Behaviour.Answering(550));
            var question = $"Minne viesti jäi? ({administrator.Circumstances})";
            await site.Journey(Circumstances.Of("fi"), asker => asker.AsksToBeTold(question, "torjuttu@example.org"));
            await site.Journey(Circumstances.Of("fi"), worker => worker.AnswersInQueue(question, "Postiin."));
            await site.Logs.Say($"Mail {await NewestMail()} is not sent: Refused 550");
            await administrator.SignsIn(StaffRoles.Administrator);
            await administrator.GoesTo(Routes.Mail);
            await administrator.FindsThePageAccessible();

            await administrator.Page.Locator("tbody a").First.ClickAsync();
            await administrator.FindsThePageAccessible();
            await administrator.Page.Locator("main form button").ClickAsync();

            Assert.Equal("0", await administrator.Reads("[data-testid=refused]"));
        });

    /// <summary>Of whoever asked last.</summary>
    private Task<bool> KeepsAddress() => Database(database =>
        database.Questions.OrderByDescending(question => question.Number).Select(question => question.Signal != null).FirstAsync());

    private Task<int> NewestMail() => Database(database => database.Outbox.MaxAsync(mail => mail.Number));

    private async Task<T> Database<T>(Func<SiteDbContext, Task<T>> read)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<SiteDbContext>());
    }
}
