using System.Text.Json;
using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Content;
using EmploymentNet.Site.Features.Shared;

namespace EmploymentNet.Site.Features.AdviceDesk.Answers;

/// <summary>A published answer in schema.org's words (<c>QAPage</c>). The serialiser's default encoder keeps <c>&lt;/script&gt;</c> out.</summary>
public sealed class AnswerData(ContentSnapshot content, PublicAddress address)
{
    public string Of(PublishedAnswer answer)
    {
        var organisation = Thing("Organization", ("name", content.Text("Site.Name", SiteLanguage.Current.Culture)));
        var url = address.Of(Routes.Answer(SiteLanguage.Current, answer.Slug));
        var accepted = Thing(
            "Answer",
            ("text", AnswerMarkup.ToHtml(answer.AnswerText)),
            ("datePublished", answer.PublishedUtc),
            ("author", organisation),
            ("url", url));
        var question = Thing(
            "Question",
            ("name", answer.Title),
            ("text", answer.QuestionText),
            ("answerCount", 1),
            ("datePublished", answer.PublishedUtc),
            ("acceptedAnswer", accepted));
        return JsonSerializer.Serialize(Thing("QAPage", ("@context", "https://schema.org"), ("inLanguage", answer.Language), ("url", url), ("mainEntity", question)));
    }

    private static Dictionary<string, object> Thing(string type, params (string Name, object Value)[] properties) =>
        new(properties.Select(property => KeyValuePair.Create(property.Name, property.Value))) { ["@type"] = type };
}
