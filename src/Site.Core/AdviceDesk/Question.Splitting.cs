using System.Security.Cryptography;
using EmploymentNet.Core.Privacy;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>Two things asked in one text become two questions, each for whoever knows it. The asker keeps one phrase for both.</summary>
public sealed partial class Question
{
    /// <summary>Number of the question whose phrase opens this one; null where it has its own.</summary>
    public int? SplitFrom { get; private init; }

    /// <summary>Number of the question whose phrase opens this one: its own, where nobody split it off.</summary>
    public int Root => SplitFrom ?? Number;

    /// <summary>How many were split off; whoever decides over all of them at the same moment is told by it.</summary>
    public int SplitCount { get; private set; }

    public bool MayBeSplitBy(Guid staff) => IsHeldBy(staff) && IsOpen && IsReadByAsker && SplitFrom is null;

    /// <summary>Whether a worker took these words out of what the asker wrote.</summary>
    public bool IsSplitOff(Message message) => SplitFrom is not null && message == _messages.MinBy(one => one.SentUtc);

    /// <summary>
    /// The part keeps what was promised to its asker, what they consented to, and where they want to be told; who knows them is kept out of it as well.
    /// </summary>
    /// <param name="text">The asker's words on it.</param>
    /// <param name="partKey">Key of the question to come.</param>
    /// <returns>Null where the worker does not hold the claim, or it is a part itself.</returns>
    public Question? Split(DeskText text, string topic, Guid staff, QuestionKey key, QuestionKey partKey, Guid partId, DateTime now)
    {
        if (!MayBeSplitBy(staff))
            return null;
        var part = new Question
        {
            Id = partId,
            SplitFrom = Number,
            // Neither a form nor a phrase leads to it.
            TicketHash = RandomNumberGenerator.GetBytes(TicketHash.Length),
            PhraseKeyId = PhraseKeyId,
            PhraseHash = RandomNumberGenerator.GetBytes(PhraseHash.Length),
            Topic = topic,
            Language = Language,
            Municipality = Municipality,
            AgeBand = AgeBand,
            ForWhom = ForWhom,
            Placement = Placement,
            Recording = Recording is null ? null : Recording with { },
            MayPublish = MayPublish,
            ObjectedUtc = ObjectedUtc,
            AskedUtc = AskedUtc,
            StartedUtc = StartedUtc,
            DueUtc = DueUtc,
            TargetUtc = TargetUtc,
        };
        part._recusals.AddRange(_recusals.Select(recusal => new Recusal { Staff = recusal.Staff, Utc = recusal.Utc }));
        part.Hear(text, Guid.NewGuid(), partKey, now);
        if (Signal is not null)
            part.TellAt(Signal.Read(key), SiteLanguage.Find(Signal.Language)!, partKey, now);
        SplitCount++;
        return part;
    }
}
