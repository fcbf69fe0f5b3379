using System.Net;
using EmploymentNet.Site;
using EmploymentNet.Site.Features.Accounts;

namespace EmploymentNet.PageTests.Desk;

public sealed class RoleTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Theory]
    [InlineData("")]
    [InlineData("/1")]
    [InlineData("/1/vastaus")]
    [InlineData("/1/julkaisu")]
    public async Task Nobody_reads_the_desk_without_signing_in(string below)
    {
        var page = await site.Visitor().Read(Routes.Queue + below);

        Assert.Equal(HttpStatusCode.Redirect, page.Status);
        Assert.StartsWith(Routes.SignIn, page.Response.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(StaffRoles.Editor)]
    [InlineData(StaffRoles.Administrator)]
    public async Task Those_who_do_not_answer_read_no_question_and_are_told_what_they_can_do(string role)
    {
        var question = await site.Ask("Tätä eivät muut kuin neuvojat lue.");
        var worker = await site.SignedIn(role);

        foreach (var path in (string[])[Routes.Workspace, Routes.Queue, Routes.Question(question), Routes.QuestionPublishing(question)])
        {
            var page = await worker.Read(path);

            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.DoesNotContain("eivät muut kuin", page.Source, StringComparison.Ordinal);
            Assert.Contains("Kysymykset näkevät vain ne, jotka vastaavat niihin", page.Text("main"), StringComparison.Ordinal);
            Assert.Empty(page.Texts($"a[href='{Routes.Queue}']"));
        }
    }

    [Fact]
    public async Task The_back_office_speaks_the_workers_language()
    {
        var page = await (await site.Lead()).Read(Routes.Workspace);

        Assert.Equal("sv", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Frågor", page.Text("h1"));
    }

    [Fact]
    public async Task The_bar_says_who_is_signed_in_and_signs_out()
    {
        var counsellor = await site.Counsellor();
        var queue = await counsellor.Read(Routes.Queue);

        var after = await counsellor.Submit(queue, new Dictionary<string, string>(), $"form[action='{Routes.SignOut}']");

        Assert.Equal("counsellor, Sosiaaliohjaaja", queue.Text(".desk-person span"));
        Assert.NotNull(after.Document.QuerySelector("[type=password]"));
        Assert.NotNull((await counsellor.Read(Routes.Queue)).Document.QuerySelector("[type=password]"));
    }

    [Fact]
    public async Task A_wrong_password_says_so_and_does_not_come_back()
    {
        var browser = site.StaffBrowser();

        var page = await browser.Submit(await browser.Read(Routes.SignIn), new Dictionary<string, string> { ["Form.UserName"] = "counsellor", ["Form.Password"] = "väärä salasana" });

        Assert.Contains("eivät sovi yhteen", page.Text(".error-summary"), StringComparison.Ordinal);
        Assert.DoesNotContain("väärä salasana", page.Source, StringComparison.Ordinal);
    }
}
