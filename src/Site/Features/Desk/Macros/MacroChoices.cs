using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.Groups;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.Macros;

/// <summary>The macros that can be run on a question, and what each of them does in words.</summary>
public sealed class MacroChoices(SiteDbContext database, IStringLocalizer<Texts> words)
{
    /// <summary>
    /// Without those whose topic is retired, or another group's: whoever runs one goes on with the question. Nor those which have no text in the
    /// question's language to insert.
    /// </summary>
    public async Task<IReadOnlyList<OfferedMacro>> For(Question question, TopicAccess access)
    {
        var macros = await database.Macros.AsNoTracking().Where(macro => macro.RetiredUtc == null).ToListAsync();
        var (topics, canned) = (await Topics(), await Canned());
        return
        [
            .. macros.Where(macro => macro.Fits(question) && (macro.Plan.Topic is not { } topic || (topics.ContainsKey(topic) && access.Sees(topic))))
                .Select(macro => (Macro: macro, Canned: AnswerOf(macro, question, canned)))
                .Where(fitting => fitting.Canned is not null || !fitting.Macro.Plan.Inserts)
                .Select(fitting => new OfferedMacro(fitting.Macro, fitting.Canned, Say(fitting.Macro.Plan, topics, [fitting.Canned])))
                .OrderBy(offered => offered.Name, StringComparer.CurrentCulture),
        ];
    }

    public async Task<OfferedMacro?> Find(Question question, TopicAccess access, int id) => (await For(question, access)).FirstOrDefault(offered => offered.Macro.Id == id);

    /// <summary>What each macro does, retired ones too.</summary>
    public async Task<IReadOnlyDictionary<int, string>> Descriptions()
    {
        var (topics, canned) = (await Topics(), await Canned());
        return await database.Macros.AsNoTracking().ToDictionaryAsync(
            macro => macro.Id, macro => Say(macro.Plan, topics, SiteLanguage.All.Select(language => AnswerOf(macro, language, canned))));
    }

    private Task<Dictionary<string, string>> Topics() => database.Topics.AsNoTracking().Where(topic => topic.RetiredUtc == null)
        .ToDictionaryAsync(topic => topic.Key, topic => topic.NameIn(SiteLanguage.Current));

    private Task<Dictionary<int, CannedAnswer>> Canned() => database.CannedAnswers.AsNoTracking()
        .Where(canned => canned.AcceptedUtc != null && canned.RetiredUtc == null).ToDictionaryAsync(canned => canned.Id);

    /// <summary>As canned answers are offered: in the language of the question, or the worker's where the site does not speak it.</summary>
    private static CannedAnswer? AnswerOf(Macro macro, Question question, Dictionary<int, CannedAnswer> canned) =>
        AnswerOf(macro, SiteLanguage.Find(question.Language) ?? SiteLanguage.Current, canned);

    private static CannedAnswer? AnswerOf(Macro macro, SiteLanguage language, Dictionary<int, CannedAnswer> canned) =>
        macro.Plan.AnswerIn(language) is { } id ? canned.GetValueOrDefault(id) : null;

    private string Say(MacroPlan plan, Dictionary<string, string> topics, IEnumerable<CannedAnswer?> inserted)
    {
        IEnumerable<string?> parts =
        [
            plan.Topic is { } topic ? words["Does.Topic", topics.GetValueOrDefault(topic) ?? topic].Value : null,
            plan.Inserts ? words["Does.Insert", string.Join(" / ", inserted.OfType<CannedAnswer>().Select(canned => canned.Text.Title).Distinct())].Value : null,
            plan.IsUrgent ? words["Does.Urgent"].Value : null,
            plan.Sends ? words[$"Does.{plan.End}"].Value : null,
        ];
        return string.Join(", ", parts.OfType<string>());
    }
}

/// <param name="Canned">What it inserts into this question's answer.</param>
/// <param name="Does">In words.</param>
public sealed record OfferedMacro(Macro Macro, CannedAnswer? Canned, string Does)
{
    public string Name => Macro.Plan.NameIn(SiteLanguage.Current);
}
