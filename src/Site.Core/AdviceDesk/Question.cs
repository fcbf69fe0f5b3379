using EmploymentNet.Core.AdviceDesk.ChildWelfare;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Core.Notifications;
using EmploymentNet.Core.Privacy;
using EmploymentNet.Core.Safety;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>A thread between somebody unknown and the desk.</summary>
public sealed partial class Question
{
    public const int KeyLength = 40;

    /// <summary>In place of a language's code, where the text is in none that is counted.</summary>
    public const string OtherLanguage = "other";

    private string _topic = "";
    private string _language = "";
    private readonly List<Message> _messages = [];
    private readonly List<Claim> _claims = [];
    private readonly List<Urgency> _urgencies = [];
    private readonly List<WelfareRecord> _welfareRecords = [];
    private readonly List<ServiceNotice> _serviceNotices = [];
    private readonly List<Handover> _handovers = [];
    private readonly List<Recusal> _recusals = [];

    /// <summary>What staff call it by; given by the database.</summary>
    public int Number { get; private set; }

    /// <summary>Names its <see cref="QuestionKey"/>, which is kept elsewhere.</summary>
    public required Guid Id { get; init; }

    public required byte[] TicketHash { get; init; }

    public required string PhraseKeyId { get; init; }

    /// <summary>Keyed hash of the return phrase; the phrase itself is written down nowhere.</summary>
    public required byte[] PhraseHash { get; init; }

    public required string Topic { get => _topic; init => _topic = value; }

    /// <summary>Of the text: the form's, until a worker has seen that it is another.</summary>
    public required string Language { get => _language; init => _language = value; }

    public Guid? Municipality { get; init; }

    public string? AgeBand { get; init; }

    public string? ForWhom { get; init; }

    /// <summary>Code of the placement that it came by, for figures alone: whoever answers does not see it.</summary>
    public string? Placement { get; init; }

    /// <summary>Null where the asker wrote it on the site.</summary>
    public Recording? Recording { get; init; }

    /// <summary>Narrowed by the asker at any time, never widened by the desk.</summary>
    public bool MayPublish { get; private set; }

    /// <summary>When the asker took back the consent that this question was asked with.</summary>
    public DateTime? ObjectedUtc { get; private set; }

    /// <summary>The asker's latest word on the answer.</summary>
    public Rating? Rating { get; private set; }

    /// <summary>Length of the thread; whoever adds to it at the same time as another is told by it.</summary>
    public int MessageCount { get; private set; }

    public required DateTime AskedUtc { get; init; }

    /// <summary>The first moment at which an answer is late.</summary>
    public DateTime DueUtc { get; private set; }

    /// <summary>The first moment at which a first response is later than the desk aims at.</summary>
    public DateTime TargetUtc { get; private set; }

    /// <summary>When the desk first wrote since its time runs.</summary>
    public DateTime? RespondedUtc { get; private set; }

    /// <summary>Since when the asker, who was asked something, is waited for.</summary>
    public DateTime? AskedBackUtc { get; private set; }

    /// <summary>Ended by whoever takes it first; why it was held stays known.</summary>
    public Hold? Hold { get; private set; }

    public DateTime? AnsweredUtc { get; private set; }

    /// <summary>Since when a follow-up waits; the answer to it ends that.</summary>
    public DateTime? ReopenedUtc { get; private set; }

    /// <summary>Null where the asker wants no mail, or has read the answer that it would tell of.</summary>
    public AnswerSignal? Signal { get; private set; }

    /// <summary>The answer in the making.</summary>
    public Draft? Draft { get; private set; }

    /// <summary>Since when it is to be erased; nobody opens it any more.</summary>
    public DateTime? MarkedUtc { get; private set; }

    public IReadOnlyList<Message> Messages => _messages;

    public IReadOnlyList<Claim> Claims => _claims;

    public IReadOnlyList<Urgency> Urgencies => _urgencies;

    public IReadOnlyList<WelfareRecord> WelfareRecords => _welfareRecords;

    public IReadOnlyList<ServiceNotice> ServiceNotices => _serviceNotices;

    public IReadOnlyList<Handover> Handovers => _handovers;

    public IReadOnlyList<Recusal> Recusals => _recusals;

    public bool IsOpen => ClosedUtc is null && (AnsweredUtc is null || ReopenedUtc is not null);

    /// <summary>Whether whoever asked has a phrase to read with, or is told by a worker.</summary>
    public bool IsReadByAsker => Recording is not { IsHandedOver: false };

    /// <summary>Who has no phrase never comes back to be asked.</summary>
    public bool CanBeAskedBack => IsOpen && IsReadByAsker;

    /// <summary>Whether a worker put into these words what was asked.</summary>
    public bool IsNoted(Message message) => Recording is not null && !message.IsFromDesk && message.SentUtc == AskedUtc;

    /// <summary>It is the asker's turn.</summary>
    public bool IsWaiting => AskedBackUtc is not null;

    /// <summary>Null until the desk has written.</summary>
    public Message? LastFromDesk => _messages.Where(message => message.IsFromDesk).MaxBy(message => message.SentUtc);

    /// <summary>What the desk asked back is none.</summary>
    public bool HasAnswer => AnsweredUtc is not null;

    /// <summary>What the records say, kept beside them: the queue stands in this order, and must not read every record for it.</summary>
    public bool IsUrgent { get; private set; }

    /// <summary>What the asker's texts sound like, as long as no worker has said otherwise.</summary>
    public IReadOnlyList<RiskCategory> Risks => [.. _urgencies.Where(urgency => urgency.IsCurrent).Select(urgency => urgency.Category).OfType<RiskCategory>().Distinct().Order()];

    public WelfareChecklist Welfare => new(_welfareRecords);

    public Claim? CurrentClaim => _claims.FirstOrDefault(claim => claim.ReleasedUtc is null);

    public QuestionState State => this switch
    {
        { ClosedUtc: not null } => QuestionState.Closed,
        { CurrentReview.IsWaiting: true } => QuestionState.InReview,
        { CurrentReview.Verdict: ReviewVerdict.ChangesRequested } => QuestionState.ChangesRequested,
        { IsOpen: false } => QuestionState.Answered,
        { IsWaiting: true } => QuestionState.WaitingForAsker,
        { CurrentClaim: not null } => QuestionState.Claimed,
        { ReopenedUtc: not null } => QuestionState.Reopened,
        { Hold: { ReleasedUtc: null } } => QuestionState.Held,
        _ => QuestionState.Received,
    };

    public static Question Ask(Asking asking, Ticket ticket, byte[] phraseHash, QuestionKey key, Guid id, DateTime now)
    {
        var question = new Question
        {
            Id = id,
            TicketHash = ticket.Hash,
            PhraseKeyId = ticket.KeyId,
            PhraseHash = phraseHash,
            Topic = asking.Topic,
            Language = asking.Language,
            Municipality = asking.Municipality,
            AgeBand = asking.AgeBand,
            ForWhom = asking.ForWhom,
            Placement = asking.Placement,
            Recording = asking.Recording,
            MayPublish = asking.MayPublish,
            AskedUtc = now,
            Hold = asking.Suspicion is { } reason ? new Hold { Reason = reason, HeldUtc = now } : null,
        };
        question.StartClock(now, asking.Promise);
        question.Hear(asking.Text, ticket.MessageId(asking.Text.Value), key, now);
        question.TellAt(asking.Email, ticket.Language, key, now);
        return question;
    }

    /// <summary>
    /// The form was sent once more: what changed in its text joins the thread, consent taken back is taken back, and until there is an
    /// answer the address is the one given last.
    /// </summary>
    /// <returns>Whether what joined sounds like danger.</returns>
    public bool AskAgain(Asking asking, Ticket ticket, QuestionKey key, DateTime now)
    {
        if (!asking.MayPublish)
            ObjectToPublishing(now);
        var isDanger = FollowUp(asking.Text, ticket, key, now, asking.Promise);
        if (AnsweredUtc is null)
            TellAt(asking.Email, ticket.Language, key, now);
        return isDanger;
    }

    /// <summary>Adds what the asker wrote later. A press of the same button twice adds it once; a thread that is answered, or waits for the asker, gets a new clock.</summary>
    /// <param name="promise">What a new clock runs to; null for the rule.</param>
    /// <returns>Whether what was added sounds like danger.</returns>
    public bool FollowUp(DeskText text, Ticket ticket, QuestionKey key, DateTime now, AnswerPromise? promise = null)
    {
        var messageId = ticket.MessageId(text.Value);
        if (_messages.Any(message => message.Id == messageId))
            return false;
        if (!IsOpen)
            OpenAgain(now, promise);
        else if (IsWaiting)
            ComeBack(now, promise);
        // Somebody else's answer does not answer what was not known when the two were merged.
        CurrentMerging?.End(now);
        return Hear(text, messageId, key, now);
    }

    /// <summary>Saying the same of the same answer again changes nothing.</summary>
    /// <returns>False where there is no answer to speak of.</returns>
    public bool Rate(Verdict verdict, DateTime now)
    {
        if (!HasAnswer)
            return false;
        if (Rating?.Verdict != verdict || Rating.Utc < AnsweredUtc)
            Rating = new Rating(verdict, now);
        return true;
    }

    /// <summary>Once and for good: nobody can widen consent again. Where there was none, nothing changes.</summary>
    public void ObjectToPublishing(DateTime now)
    {
        if (MayPublish)
            (MayPublish, ObjectedUtc) = (false, now);
    }

    /// <summary>What waits for no answer has nothing to tell: an address given then is not kept.</summary>
    /// <param name="address">Null to be told nowhere.</param>
    public void TellAt(EmailAddress? address, SiteLanguage language, QuestionKey key, DateTime now)
    {
        if (address is null || !IsOpen)
            Signal = null;
        else if (Signal?.Read(key) != address)
            Signal = AnswerSignal.To(address, language, key, now);
    }

    /// <summary>The asker has the thread before them, and with it whatever there was to tell.</summary>
    public void ReadByAsker()
    {
        if (!IsOpen)
            Signal = null;
    }

    /// <returns>Whom to tell of what the desk wrote at a moment; null where it is read, or something later tells for both.</returns>
    public AnswerSignal? SignalOf(DateTime writtenUtc) => (!IsOpen && (ClosedUtc ?? AnsweredUtc) <= writtenUtc) || AskedBackUtc <= writtenUtc ? Signal : null;

    /// <summary>The first of two steps: from here on the thread is as good as gone, and whatever breaks off, the record says what is left to do.</summary>
    public Erasure MarkForErasure(ErasureReason reason, DateTime now)
    {
        MarkedUtc = now;
        return new Erasure { QuestionNumber = Number, QuestionId = Id, Reason = reason, SpentTicket = Ticket.SpentHash(TicketHash), MarkedUtc = now };
    }

    /// <summary>Whatever an asker writes comes in here, so that no way in is deaf to danger.</summary>
    private bool Hear(DeskText text, Guid messageId, QuestionKey key, DateTime now)
    {
        Add(Message.FromAsker(messageId, text, key, now));
        var risks = SafetyNet.Find(text.Value);
        _urgencies.AddRange(risks.Select(category => new Urgency { Category = category, RaisedUtc = now }));
        IsUrgent |= risks.Count > 0;
        return risks.Count > 0;
    }

    /// <summary>Whoever asked back has as long as ever to read the reply.</summary>
    private void ComeBack(DateTime now, AnswerPromise? promise)
    {
        StartClock(now, promise);
        CurrentClaim?.Resume(now);
    }

    private void StartClock(DateTime now, AnswerPromise? promise = null) => (StartedUtc, DueUtc, TargetUtc, RespondedUtc, AskedBackUtc) =
        (now, (promise ?? AnswerPromise.For(now)).DeadlineUtc, ServiceLevel.TargetOf(now), null, null);

    private void Add(Message message)
    {
        _messages.Add(message);
        MessageCount++;
    }
}
