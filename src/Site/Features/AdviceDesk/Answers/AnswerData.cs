using System.Text.Json;
using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Content;
using EmploymentNet.Site.Features.Shared;

namespace EmploymentNet.Site.Features.AdviceDesk.Answers;

/// <summary>A published answer in schema.org's words (<c>QAPage</c>). The serialiser's default encoder keeps <c>&lt;/script&gt;</c> out.</summary>
public sealed class AnswerData(ContentSnapshot content, PublicAddress address)
{
    /// <param name="list">The page it is part of.</param>
    /// <param name="helped">How many readers it helped, which schema.org calls a vote; null where nothing is told of that.</param>
    public string Of(PublishedAnswer answer, Crumb list, int? helped)
    {
        var url = address.Of(Routes.Answer(SiteLanguage.Current, answer.Slug));
        var question = Thing(
            "Question",
            ("name", answer.Title),
            ("text", answer.QuestionText),
            ("answerCount", 1),
            ("datePublished", answer.PublishedUtc),
            ("acceptedAnswer", Accepted(answer, url, helped)));
        return JsonSerializer.Serialize(Thing(
            "QAPage",
            ("@context", "https://schema.org"),
            ("inLanguage", answer.Language),
            ("url", url),
            ("dateModified", answer.CorrectedUtc),
            ("isPartOf", Thing("CollectionPage", ("name", list.Name), ("url", address.Of(list.Path)))),
            ("mainEntity", question)));
    }

    private Dictionary<string, object> Accepted(PublishedAnswer answer, string url, int? helped) => Thing(
        "Answer",
        ("text", AnswerMarkup.ToHtml(answer.AnswerText)),
        ("datePublished", answer.PublishedUtc),
        ("dateModified", answer.CorrectedUtc),
        ("author", Thing("Organization", ("name", content.Text("Site.Name", SiteLanguage.Current.Culture)), ("url", address.Of(Routes.Home.For(SiteLanguage.Current))))),
        ("upvoteCount", helped),
        ("citation", answer.Sources.Count == 0 ? null : answer.Sources.Select(Citation)),
        ("url", url));

    private static Dictionary<string, object> Citation(Source source) =>
        Thing("CreativeWork", ("name", source.Section is { } section ? $"{source.Name}, {section}" : source.Name), ("url", source.Address));

    /// <summary>What is not known is left out.</summary>
    private static Dictionary<string, object> Thing(string type, params (string Name, object? Value)[] properties) =>
        new(properties.Where(property => property.Value is not null).Select(property => KeyValuePair.Create(property.Name, property.Value!))) { ["@type"] = type };
}
