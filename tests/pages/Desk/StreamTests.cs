using System.Net;
using EmploymentNet.Site;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Desk.Live;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EmploymentNet.PageTests.Desk;

public sealed class StreamTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Fact]
    public async Task What_is_committed_is_told_by_number_and_kind_and_no_word_of_it()
    {
        var counsellor = await site.Counsellor();
        using var stream = await Listener.Of(await site.Lead());

        var question = await site.Ask("Tätä sanaa ei lähetetä.");
        Assert.Equal($$"""{"question":{{question}},"kind":"asked"}""", await stream.Next());
        await counsellor.Claim(question);
        Assert.Equal($$"""{"question":{{question}},"kind":"claimed"}""", await stream.Next());
        await counsellor.Press(Routes.Question(question), Routes.QuestionRelease(question));
        Assert.Equal($$"""{"question":{{question}},"kind":"released"}""", await stream.Next());
        await counsellor.Press(Routes.Question(question), Routes.QuestionUrgency(question));
        Assert.Equal($$"""{"question":{{question}},"kind":"changed"}""", await stream.Next());
        await counsellor.ClaimAndAnswer(question, "Eikä tätä.");
        Assert.Equal($$"""{"question":{{question}},"kind":"claimed"}""", await stream.Next());
        Assert.Equal($$"""{"question":{{question}},"kind":"answered"}""", await stream.Next());
        await site.FollowUp(question, "Eikä tätäkään.");
        Assert.Equal($$"""{"question":{{question}},"kind":"followedup"}""", await stream.Next());
    }

    [Theory]
    [InlineData(StaffRoles.Editor)]
    [InlineData(StaffRoles.Administrator)]
    public async Task Only_those_who_answer_listen(string role)
    {
        Assert.NotEqual("text/event-stream", (await (await site.SignedIn(role)).GetAsync(Routes.QueueStream)).Content.Headers.ContentType?.MediaType);
        Assert.NotEqual(HttpStatusCode.OK, (await site.Visitor().GetAsync(Routes.QueueStream)).StatusCode);
    }

    [Fact]
    public async Task Signing_out_ends_it_at_once()
    {
        var counsellor = (await site.Counsellors(1))[0];
        using var stream = await Listener.Of(counsellor);

        await counsellor.Submit(await counsellor.Read(Routes.Queue), new Dictionary<string, string>(), $"form[action='{Routes.SignOut}']");

        Assert.True(await stream.Ends());
    }

    [Fact]
    public async Task Whoever_is_no_longer_staff_stops_hearing_within_a_minute()
    {
        var counsellor = (await site.Counsellors(2))[1];
        using var stream = await Listener.Of(counsellor);
        await using (var scope = site.Services.CreateAsyncScope())
        {
            var users = scope.ServiceProvider.GetRequiredService<UserManager<StaffMember>>();
            await users.UpdateSecurityStampAsync((await users.FindByNameAsync("counsellor2"))!);
        }

        site.Clock.Advance(StreamEndpoints.Beat);

        Assert.True(await stream.Ends());
    }

    [Fact]
    public async Task A_host_that_stops_ends_its_streams()
    {
        await using var own = new SiteHost();
        using var stream = await Listener.Of(await own.Counsellor());

        own.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        Assert.True(await stream.Ends());
    }
}
