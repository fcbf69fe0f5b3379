using System.Collections.Immutable;
using EmploymentNet.Core.Privacy;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>An anonymised question and its answer, for everyone to read. Outlives the thread it came from.</summary>
public sealed class PublishedAnswer
{
    public const int TitleLength = 120;
    public const int TextLength = 10_000;
    public const int SlugLength = 100;

    private string _slug = "";
    private string _topic = "";
    private string _profession = "";
    private string? _secondProfession;

    /// <summary>Given by the database.</summary>
    public int Id { get; init; }

    /// <summary>Null once the thread is gone.</summary>
    public int? QuestionNumber { get; init; }

    /// <summary>The same in every language of one answer, and still so when the thread is gone.</summary>
    public required Guid ThreadId { get; init; }

    /// <summary><c>fi</c> or <c>sv</c>.</summary>
    public required string Language { get; init; }

    public required string Slug { get => _slug; init => _slug = value; }

    public required string Topic { get => _topic; init => _topic = value; }

    public string Title { get; private set; } = "";

    public string QuestionText { get; private set; } = "";

    /// <summary>Markdown.</summary>
    public string AnswerText { get; private set; } = "";

    /// <summary>Who answers, as readers are told; never a name.</summary>
    public required string Profession { get => _profession; init => _profession = value; }

    /// <summary>Of the second answerer, where two signed.</summary>
    public string? SecondProfession { get => _secondProfession; init => _secondProfession = value; }

    /// <summary>Content nodes that the answer sends its reader to, in order.</summary>
    public IReadOnlyList<Guid> Links { get; private set; } = [];

    /// <summary>One of <see cref="AskStarter.LifeSituations"/>; null where it is about none.</summary>
    public string? LifeSituation { get; private set; }

    public IReadOnlyList<Source> Sources { get; private set; } = [];

    /// <summary>The last day on which it is sure to be right; null where nobody can tell.</summary>
    public DateOnly? ValidUntil { get; private set; }

    public required DateTime PublishedUtc { get; init; }

    /// <summary>The worker who put it out; it is told to nobody.</summary>
    public required Guid PublishedBy { get; init; }

    /// <summary>What readers are told of its mending, oldest first.</summary>
    public IReadOnlyList<Correction> Corrections { get; private set; } = [];

    public DateTime? CorrectedUtc => Corrections.Count > 0 ? Corrections[^1].Utc : null;

    /// <summary>When a worker last said that it still is right.</summary>
    public DateTime? ConfirmedUtc { get; private set; }

    /// <summary>What its links led to when a worker last looked: node and a print of what matters there.</summary>
    public IReadOnlyDictionary<Guid, string> LinkPrints { get; private set; } = ImmutableDictionary<Guid, string>.Empty;

    /// <summary>Since when something that it links is other than it was then, or gone.</summary>
    public DateTime? LinksChangedUtc { get; private set; }

    public Supersession? Supersession { get; private set; }

    public Withdrawal? Withdrawal { get; private set; }

    /// <summary>Signed with what the edition says, else with the profession of whoever answered last, and not of whoever publishes.</summary>
    public static PublishedAnswer Publish(Question question, Edition edition, string slug, Guid staff, DateTime now) =>
        Publish(question, question.LastFromDesk!, edition, slug, staff, now);

    private static PublishedAnswer Publish(Question question, Message answer, Edition edition, string slug, Guid staff, DateTime now) => new()
    {
        QuestionNumber = question.Number,
        ThreadId = question.Id,
        Language = edition.Language.Code,
        Slug = slug,
        Topic = edition.Topic ?? question.Topic,
        Title = edition.Title.Value,
        QuestionText = edition.Question.Value,
        AnswerText = edition.Answer.Value,
        Profession = edition.Profession ?? answer.Profession!,
        SecondProfession = answer.Second is { } second ? edition.SecondProfession ?? second.Profession : null,
        Links = edition.Links,
        LifeSituation = edition.LifeSituation,
        Sources = edition.Sources,
        ValidUntil = edition.ValidUntil,
        PublishedUtc = now,
        PublishedBy = staff,
    };

    /// <summary>Whether a worker may say what of it is right. Everyone who answers may take it back.</summary>
    /// <param name="needsReader">Whether answers on its topic need a second reader.</param>
    public bool MayBeMendedBy(Guid staff, bool isLead, bool needsReader) => Withdrawal is null && (isLead || (PublishedBy == staff && !needsReader));

    /// <summary>Takes the edition's texts for its own and tells readers what was mended. Whoever mends it has seen to all of it.</summary>
    /// <param name="prints">What its links lead to now.</param>
    public void Correct(Edition edition, DeskText note, IReadOnlyDictionary<Guid, string> prints, DateTime now)
    {
        (Title, QuestionText, AnswerText, Links) = (edition.Title.Value, edition.Question.Value, edition.Answer.Value, edition.Links);
        (_topic, LifeSituation, Sources) = (edition.Topic ?? _topic, edition.LifeSituation, edition.Sources);
        _profession = edition.Profession ?? _profession;
        _secondProfession = _secondProfession is { } second ? edition.SecondProfession ?? second : null;
        Corrections = [.. Corrections, new Correction(now, note.Value)];
        Confirm(edition.ValidUntil, prints, now);
    }

    /// <summary>It still is right: whatever was doubtful about it is so no longer.</summary>
    /// <param name="validUntil">The new last day; null where nobody can tell.</param>
    /// <param name="prints">What its links lead to now.</param>
    public void Confirm(DateOnly? validUntil, IReadOnlyDictionary<Guid, string> prints, DateTime now)
    {
        (ValidUntil, LinkPrints, LinksChangedUtc, Supersession, ConfirmedUtc) = (validUntil, prints, null, null, now);
    }

    /// <summary>Looks where its links lead. What nobody has looked at before is taken as it is.</summary>
    /// <param name="prints">What they lead to now.</param>
    /// <returns>Whether anything is other than it was known to be.</returns>
    public bool SeeLinks(IReadOnlyDictionary<Guid, string> prints, DateTime now)
    {
        var changed = prints.Any(print => LinkPrint.Between(LinkPrints.GetValueOrDefault(print.Key), print.Value) is not null);
        if (prints.Keys.Any(link => !LinkPrints.ContainsKey(link)))
            LinkPrints = prints.ToDictionary(print => print.Key, print => LinkPrints.GetValueOrDefault(print.Key, print.Value));
        else if (changed == LinksChangedUtc is not null)
            return false;
        LinksChangedUtc = changed ? LinksChangedUtc ?? now : null;
        return true;
    }

    /// <summary>Id of the answer that its readers are sent on to; null where they are sent to none. Whoever withdrew it has the last word.</summary>
    public int? LeadsTo => Withdrawal is { Content: not null, Answer: null } ? null : Withdrawal?.Answer ?? Supersession?.By;

    /// <summary>Another answer holds in its place.</summary>
    /// <param name="by">One that is in force.</param>
    /// <param name="after">Where that one's readers are sent on to.</param>
    public SupersessionRefusal? Supersede(PublishedAnswer by, Succession after, DateTime now)
    {
        if (by.Id == Id)
            return SupersessionRefusal.Itself;
        if (by.Language != Language)
            return SupersessionRefusal.OtherLanguage;
        if (after.Contains(this))
            return SupersessionRefusal.Circle;
        Supersession = new Supersession(by.Id, now);
        return null;
    }

    /// <returns>The address that it had before, which is to lead to the new one.</returns>
    public FormerSlug Rename(string slug)
    {
        var former = new FormerSlug { Language = Language, Slug = _slug, Answer = Id };
        _slug = slug;
        return former;
    }

    /// <summary>Why a reader should not rely on it, the gravest first; none where they may. <c>PublishedAnswers.Suggested</c> is the same rule as a condition.</summary>
    /// <param name="today">In Helsinki.</param>
    public AnswerDoubt? DoubtOn(DateOnly today) => this switch
    {
        { Supersession: not null } => AnswerDoubt.Superseded,
        { ValidUntil: { } last } when last < today => AnswerDoubt.Expired,
        { LinksChangedUtc: not null } => AnswerDoubt.LinksChanged,
        _ => null,
    };

    /// <param name="answer">Another answer to read instead.</param>
    /// <param name="content">A page to read instead.</param>
    public void Withdraw(Guid staff, WithdrawalReason reason, PublishedAnswer? answer, Guid? content, DateTime now) =>
        Withdrawal ??= new Withdrawal(staff, now, reason, answer?.Id, content);

    /// <summary>The asker objects to it, or deletes the thread.</summary>
    public void WithdrawForAsker(DateTime now) => Withdrawal ??= new Withdrawal(null, now);

    /// <summary>What is public outlives its thread, unless the asker deleted that. Of what is withdrawn only the address is left then, to say so.</summary>
    public void ThreadErased(ErasureReason reason, DateTime now)
    {
        if (reason == ErasureReason.Asker)
            WithdrawForAsker(now);
        if (Withdrawal is not null)
            (Title, QuestionText, AnswerText, Links, Sources, Corrections) = ("", "", "", [], [], []);
    }
}
