using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Content;
using EmploymentNet.Core.Content.Types;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.OwnQuestion;

/// <summary>Writes what a phrase opens as plain text, for its asker to keep, with what is filed of each question: also what no page shows.</summary>
public sealed class ThreadText(SiteDbContext database, ContentSnapshot content, IStringLocalizer<Texts> texts, PublicAddress address)
{
    private const string Line = "\r\n";
    private const string Rule = $"{Line}{Line}----------------------------------------{Line}{Line}";

    public async Task<string> Of(Conversation conversation, DateTime now)
    {
        List<string> parts = [Heading(now)];
        foreach (var thread in conversation.Threads)
            parts.AddRange([await Filed(thread.Question), .. Messages(thread)]);
        return string.Join(Rule, [.. parts, Ending]) + Line;
    }

    /// <summary>Only what there is.</summary>
    private async Task<string> Filed(Question question)
    {
        var topic = await database.Topics.AsNoTracking().SingleAsync(topic => topic.Key == question.Topic);
        var placement = await database.Placements.AsNoTracking().SingleOrDefaultAsync(placement => placement.Code == question.Placement);
        (string Label, string? Told)[] filed =
        [
            ("Copy.Topic", topic.NameIn(SiteLanguage.Current)),
            ("Copy.ForWhom", question.ForWhom is { } whom ? texts[$"ForWhom.{whom}"].Value : null),
            ("AgeBand.Label", question.AgeBand is { } band ? texts[$"AgeBand.{band}"].Value : null),
            ("Municipality.Label", question.Municipality is { } id ? content.Find<Municipality>(id, SiteLanguage.Current.Culture)?.Name : null),
            ("Copy.Placement", placement?.NameIn(SiteLanguage.Current)),
        ];
        return string.Join(Line, [$"{texts["Copy.Filed"]}{Line}", .. filed.Where(one => one.Told is not null).Select(one => $"{texts[one.Label]}: {one.Told}")]);
    }

    private IEnumerable<string> Messages(Thread thread) => thread.Question.Messages.OrderBy(message => message.SentUtc).Select(message => Text(message, thread));

    private string Ending => texts["Copy.Return", address.Of(Routes.OwnQuestion.For(SiteLanguage.Current))];

    private string Heading(DateTime now) => texts["Copy.Heading"] + Line + texts["Copy.Taken", At(now)];

    private string Text(Message message, Thread thread) =>
        $"{texts[thread.Question.WriterOf(message)]}, {At(message.SentUtc)}{Line}{Line}{Words(message, thread.Key).ReplaceLineEndings(Line)}";

    private string Words(Message message, QuestionKey key) => message.Second is null
        ? message.Read(key)
        : string.Join($"{Line}{Line}", message.ReadParts(key).Select(part => $"{texts[$"Profession.{part.Profession}"]}:{Line}{part.Text}"));

    private string At(DateTime utc) => texts["Time.At", HelsinkiTime.LocalOf(utc)];
}
