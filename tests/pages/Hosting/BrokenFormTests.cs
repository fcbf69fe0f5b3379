using System.Net;
using System.Net.Http.Headers;
using System.Text;
using EmploymentNet.Site;

namespace EmploymentNet.PageTests.Hosting;

/// <summary>The framework's form reader answers 500 to these; see FormBodies.</summary>
[Collection(OneSite.Collection)]
public sealed class BrokenFormTests(SiteHost site)
{
    public static TheoryData<string> Forms => [.. Paths(Routes.Ask), .. Paths(Routes.OwnQuestion), Routes.SignIn];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_null_character_in_a_field_breaks_nothing(string path)
    {
        using var answer = await Post(path, "text=a%00b&phrase=a%00b&Form.UserName=a%00b", "application/x-www-form-urlencoded");

        Assert.True(answer.StatusCode < HttpStatusCode.InternalServerError, $"{(int)answer.StatusCode}");
        Assert.Empty(site.Logs.Errors);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_null_character_in_a_multipart_field_breaks_nothing(string path)
    {
        using var answer = await Post(path, "--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\na\0b\r\n--x--\r\n", "multipart/form-data; boundary=x");

        Assert.True(answer.StatusCode < HttpStatusCode.InternalServerError, $"{(int)answer.StatusCode}");
        Assert.Empty(site.Logs.Errors);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_form_that_is_cut_off_gets_a_page_that_helps(string path)
    {
        using var answer = await Post(path, "--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nha", "multipart/form-data; boundary=x");
        var page = await ReadPage.From(path, answer);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.NotEmpty(page.Text("h1"));
        Assert.Empty(site.Logs.Errors);
    }

    private static string[] Paths(SitePath path) => [path.Finnish, path.Swedish];

    private Task<HttpResponseMessage> Post(string path, string body, string type)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return site.Visitor().PostAsync(path, content);
    }
}
