using System.Text.Json;
using EmploymentNet.Core.Content.Delivery;

namespace EmploymentNet.PageTests.AdviceDesk;

/// <summary>What search engines read of an answer, held against what schema.org and Google's documentation of question pages require.</summary>
public sealed class AnswerDataTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Fact]
    public async Task Every_required_field_of_a_question_page_is_there()
    {
        var page = (await Data("Kysymys koneille"))[0];

        Assert.Equal("QAPage", page.GetProperty("@type").GetString());
        var question = page.GetProperty("mainEntity");
        Assert.Equal("Question", question.GetProperty("@type").GetString());
        Assert.Equal("Kysymys koneille", question.GetProperty("name").GetString());
        Assert.Equal(1, question.GetProperty("answerCount").GetInt32());
        var answer = question.GetProperty("acceptedAnswer");
        Assert.Equal("Answer", answer.GetProperty("@type").GetString());
        Assert.NotEmpty(answer.GetProperty("text").GetString()!);
        Assert.Equal("http://localhost/fi/neuvonta/vastaukset/kysymys-koneille", answer.GetProperty("url").GetString());
        Assert.Equal("Organization", answer.GetProperty("author").GetProperty("@type").GetString());
        Assert.NotEmpty(answer.GetProperty("author").GetProperty("name").GetString()!);
        Assert.Equal(JsonValueKind.String, answer.GetProperty("datePublished").ValueKind);
    }

    [Fact]
    public async Task The_way_to_the_answer_and_the_list_it_is_part_of_are_named()
    {
        var data = await Data("Mihin tämä kuuluu");

        Assert.Equal("http://localhost/fi/neuvonta/vastaukset/aihe/muu-aihe", data[0].GetProperty("isPartOf").GetProperty("url").GetString());
        Assert.Equal("BreadcrumbList", data[1].GetProperty("@type").GetString());
        Assert.Equal(
            [(1, "http://localhost/fi/neuvonta/vastaukset"), (2, "http://localhost/fi/neuvonta/vastaukset/aihe/muu-aihe"), (3, "http://localhost/fi/neuvonta/vastaukset/mihin-tama-kuuluu")],
            data[1].GetProperty("itemListElement").EnumerateArray().Select(item => (item.GetProperty("position").GetInt32(), item.GetProperty("item").GetString())));
    }

    [Fact]
    public async Task Votes_sources_and_the_day_of_correction_are_told_where_there_are_any()
    {
        var before = Answer((await Data("Onko tämä korjattu"))[0]);
        Assert.False(before.TryGetProperty("upvoteCount", out _) || before.TryGetProperty("citation", out _) || before.TryGetProperty("dateModified", out _));

        await site.Correct("onko-tama-korjattu", new(2026, 12, 24, 10, 0, 0, DateTimeKind.Utc));
        await site.Figures("onko-tama-korjattu", reads: 9, helped: 5);

        var after = Answer(await Read("onko-tama-korjattu"));
        Assert.Equal(5, after.GetProperty("upvoteCount").GetInt32());
        Assert.StartsWith("2026-12-24", after.GetProperty("dateModified").GetString(), StringComparison.Ordinal);
        var source = Assert.Single(after.GetProperty("citation").EnumerateArray());
        Assert.Equal("Työsopimuslaki 55/2001, 2 luku 4 §", source.GetProperty("name").GetString());
        Assert.False(source.TryGetProperty("url", out _));
    }

    private static JsonElement Answer(JsonElement page) => page.GetProperty("mainEntity").GetProperty("acceptedAnswer");

    private async Task<IReadOnlyList<JsonElement>> Data(string title)
    {
        await site.Publish("other", [title]);
        var page = await site.Visitor().Read($"/fi/neuvonta/vastaukset/{UrlSegment.Of(title)}");
        return [.. page.Texts("script[type='application/ld+json']").Select(text => JsonDocument.Parse(text).RootElement)];
    }

    private async Task<JsonElement> Read(string slug) =>
        JsonDocument.Parse((await site.Visitor().Read($"/fi/neuvonta/vastaukset/{slug}")).Text("script[type='application/ld+json']")).RootElement;
}
