using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.ReturnPhrases;
using EmploymentNet.PageTests.Desk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.PageTests.AdviceDesk;

/// <summary>A question by the phrase that its asker holds and the number that the desk knows it by.</summary>
public sealed record Asked(SiteLanguage Language, string Phrase, int Number)
{
    public ReturnPhrase Opened => ((PhraseReading.Understood)ReturnPhrase.Read(Phrase)).Phrase;
}

/// <summary>What an asker does after asking, in either language.</summary>
public static class OwnQuestionVerbs
{
    /// <summary>Well made, and given to nobody.</summary>
    public static string PhraseOfNobody(SiteLanguage language) => ReturnPhrase.Derive(new byte[32], new byte[16], language).Text;

    /// <summary>Asks with consent to publish, whatever is suggested before sending.</summary>
    public static async Task<Asked> Asks(this HttpClient visitor, SiteHost site, SiteLanguage language, string text)
    {
        var typed = new Dictionary<string, string> { ["text"] = text, ["topic"] = "rights", ["publish"] = "true" };
        var sent = await visitor.Submit(await visitor.Read(Routes.Ask.For(language)), typed, "form.form");
        if (sent.Phrase().Length == 0)
            sent = await visitor.Submit(sent, new Dictionary<string, string>(), "form.form");
        return new Asked(language, sent.Phrase(), await site.NewestQuestion());
    }

    /// <summary>Asked by the visitor and answered by this counsellor.</summary>
    public static async Task<Asked> Answers(this HttpClient counsellor, SiteHost site, HttpClient visitor, SiteLanguage language, string text)
    {
        var asked = await visitor.Asks(site, language, text);
        await counsellor.ClaimAndAnswer(asked.Number, "Kokeile **näin**.");
        return asked;
    }

    public static Task<Question> QuestionOf(this SiteHost site, Asked asked) =>
        site.With<SiteDbContext, Question>(database => database.Questions.AsNoTracking().SingleAsync(question => question.Number == asked.Number));

    public static Task<List<PublishedAnswer>> PublishedOf(this SiteHost site, Asked asked) => site.With<SiteDbContext, List<PublishedAnswer>>(
        database => database.PublishedAnswers.AsNoTracking().Where(answer => answer.QuestionNumber == asked.Number).ToListAsync());

    public static Task<ReadPage> Opens(this HttpClient visitor, Asked asked) => visitor.Sends(asked, Routes.OwnQuestion);

    /// <summary>Presses the button of an act on the page of the thread.</summary>
    public static async Task<ReadPage> Does(this HttpClient visitor, Asked asked, SitePath act, params (string Name, string Value)[] chosen) =>
        await visitor.Submit(await visitor.Opens(asked), chosen.ToDictionary(field => field.Name, field => field.Value), $"form[action='{act.For(asked.Language)}']");

    /// <summary>Sends the phrase to an address whether or not a page has a form for it.</summary>
    public static async Task<ReadPage> Sends(this HttpClient visitor, Asked asked, SitePath act, params (string Name, string Value)[] chosen)
    {
        var path = act.For(asked.Language);
        var fields = chosen.Append(("phrase", asked.Phrase)).ToDictionary();
        return await ReadPage.From(path, await visitor.PostAsync(path, new FormUrlEncodedContent(fields)));
    }
}
