using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Features.Shared;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.OwnQuestion;

/// <summary>Writes what a phrase opens as plain text, for its asker to keep.</summary>
public sealed class ThreadText(IStringLocalizer<Texts> texts, PublicAddress address)
{
    private const string Line = "\r\n";
    private const string Rule = $"{Line}{Line}----------------------------------------{Line}{Line}";

    public string Of(Conversation conversation, DateTime now) =>
        string.Join(Rule, [Heading(now), .. conversation.Threads.SelectMany(Texts), Ending]) + Line;

    private IEnumerable<string> Texts(Thread thread) => thread.Question.Messages.OrderBy(message => message.SentUtc).Select(message => Text(message, thread));

    private string Ending => texts["Copy.Return", address.Of(Routes.OwnQuestion.For(SiteLanguage.Current))];

    private string Heading(DateTime now) => texts["Copy.Heading"] + Line + texts["Copy.Taken", At(now)];

    private string Text(Message message, Thread thread) =>
        $"{texts[thread.Question.WriterOf(message)]}, {At(message.SentUtc)}{Line}{Line}{Words(message, thread.Key).ReplaceLineEndings(Line)}";

    private string Words(Message message, QuestionKey key) => message.Second is null
        ? message.Read(key)
        : string.Join($"{Line}{Line}", message.ReadParts(key).Select(part => $"{texts[$"Profession.{part.Profession}"]}:{Line}{part.Text}"));

    private string At(DateTime utc) => texts["Time.At", HelsinkiTime.LocalOf(utc)];
}
