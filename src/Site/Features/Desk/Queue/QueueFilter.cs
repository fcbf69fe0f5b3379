using System.Globalization;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.Groups;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Desk.Groups;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Queue;

/// <summary>
/// Which questions are looked at, in which order. It stands in the address and nowhere else, so that a choice can be kept, sent and
/// gone back to. Each condition has its index, see <see cref="Data.Mappings.QueueIndexes"/>.
/// </summary>
/// <param name="Urgent">Only those to be read before others.</param>
/// <param name="Mine">Only those this worker has in hand; of answered ones, those they answered as well.</param>
/// <param name="Late">Only those whose promise is broken.</param>
/// <param name="ToRead">Only those whose answer waits for this worker to read it.</param>
/// <param name="Page">From one up.</param>
public sealed record QueueFilter(string State, string? Topic, string? Language, bool Urgent, bool Mine, bool Late, bool ToRead, int Page)
{
    public const string Open = "avoimet";
    public const string New = "uudet";
    public const string Claimed = "tyon-alla";
    public const string InReview = "tarkistuksessa";
    public const string ChangesRequested = "korjattavana";
    public const string Reopened = "jatkuneet";
    public const string Waiting = "odottavat";
    public const string Held = "tarkistettavat";
    public const string Answered = "vastatut";
    public const string Closed = "suljetut";
    public const string All = "kaikki";

    public static readonly IReadOnlyList<string> States = [Open, New, Claimed, InReview, ChangesRequested, Reopened, Waiting, Held, Answered, Closed, All];

    /// <summary>What waits for a worker's reading.</summary>
    public static readonly QueueFilter ToBeRead = new(InReview, null, null, false, false, false, ToRead: true, 1);

    public bool IsNarrowed => Topic is not null || Language is not null || Urgent || Mine || Late || ToRead;

    /// <summary>What the queue's address says; what it says wrong is left out.</summary>
    public static QueueFilter Of(string? query)
    {
        var found = QueryHelpers.ParseQuery(query);
        var state = Text("tila");
        return new(
            state is not null && States.Contains(state) ? state : Open,
            Text("aihe"), Text("kieli"), Is("kiireelliset"), Is("omat"), Is("myohassa"), Is("luettavat"),
            int.TryParse(Text("sivu"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Max(1, page) : 1);

        string? Text(string name) => found.TryGetValue(name, out var value) && value is [{ Length: > 0 and <= Question.KeyLength } text, ..] ? text : null;

        bool Is(string name) => Text(name) == "true";
    }

    /// <summary>From the question mark on; the same choice gives the same text.</summary>
    public string Query
    {
        get
        {
            var query = new QueryBuilder { { "tila", State } };
            if (Topic is not null)
                query.Add("aihe", Topic);
            if (Language is not null)
                query.Add("kieli", Language);
            foreach (var (name, isSet) in ((string, bool)[])[("kiireelliset", Urgent), ("omat", Mine), ("myohassa", Late), ("luettavat", ToRead)])
                if (isSet)
                    query.Add(name, "true");
            if (Page > 1)
                query.Add("sivu", Page.ToString(CultureInfo.InvariantCulture));
            return query.ToString();
        }
    }

    public string Address => Routes.Queue + Query;

    /// <param name="access">Of whoever looks: they see no row of others, nor count it.</param>
    public IQueryable<Question> Apply(SiteDbContext database, TopicAccess access, DateTime now)
    {
        var questions = Within(database.Questions.AsNoTracking().SeenBy(access, database), database);
        if (Topic is not null)
            questions = questions.Where(question => question.Topic == Topic);
        if (Language is not null)
            questions = questions.Where(question => question.Language == Language);
        if (Urgent)
            questions = AreOpen(questions).Where(question => question.IsUrgent);
        if (Late)
            questions = AreOpen(questions).Where(question => question.DueUtc <= now);
        if (Mine)
            questions = OfHand(questions, database, access.Staff);
        if (ToRead)
            questions = WaitingFor(questions, database, access.Staff);
        return State switch
        {
            All when !IsPressing => questions.OrderByDescending(question => question.Number),
            Waiting => questions.OrderBy(question => question.AskedBackUtc).ThenBy(question => question.Number),
            Closed => questions.OrderByDescending(question => question.ClosedUtc).ThenByDescending(question => question.Number),
            Answered => questions.OrderByDescending(question => question.AnsweredUtc).ThenByDescending(question => question.Number),
            _ => questions.OrderByDescending(question => question.IsUrgent).ThenBy(question => question.DueUtc).ThenBy(question => question.Number),
        };
    }

    /// <summary>Only what waits for an answer is urgent or late.</summary>
    private bool IsPressing => Urgent || Late;

    private IQueryable<Question> Within(IQueryable<Question> questions, SiteDbContext database) => State switch
    {
        All => questions,
        Answered or Closed or Waiting when IsPressing => questions.Where(_ => false),
        Answered => questions.Where(question => question.AnsweredUtc != null && question.ReopenedUtc == null && question.ClosedUtc == null),
        Closed => questions.Where(question => question.ClosedUtc != null),
        Waiting => questions.Where(question => question.AskedBackUtc != null),
        Reopened => AreOpen(questions).Where(question => question.ReopenedUtc != null),
        Held => AreOpen(questions).Where(question => question.Hold != null && question.Hold.ReleasedUtc == null),
        New => AreOpen(questions).Where(question => question.ReopenedUtc == null && (question.Hold == null || question.Hold.ReleasedUtc != null)
            && !question.Claims.Any(claim => claim.ReleasedUtc == null)),
        Claimed => AreOpen(questions).Where(question => database.Set<Claim>().Where(claim => claim.ReleasedUtc == null)
            .Select(claim => EF.Property<int>(claim, "QuestionNumber")).Contains(question.Number)),
        InReview => OfReviews(questions, database.Set<Review>().Where(review => review.EndedUtc == null && review.Verdict == null)),
        ChangesRequested => OfReviews(questions, database.Set<Review>().Where(review => review.EndedUtc == null && review.Verdict == ReviewVerdict.ChangesRequested)),
        _ => AreOpen(questions),
    };

    /// <summary>It is the desk's turn.</summary>
    public static IQueryable<Question> AreOpen(IQueryable<Question> questions) =>
        questions.Where(question => (question.AnsweredUtc == null || question.ReopenedUtc != null) && question.AskedBackUtc == null && question.ClosedUtc == null);

    private IQueryable<Question> OfHand(IQueryable<Question> questions, SiteDbContext database, Guid staff)
    {
        var numbers = database.Set<Claim>().Where(claim => claim.ReleasedUtc == null && claim.Staff == staff)
            .Select(claim => EF.Property<int>(claim, "QuestionNumber"));
        if (State is Answered or Closed or All)
            numbers = numbers.Concat(database.Set<Message>().Where(message => message.Staff == staff).Select(message => EF.Property<int>(message, "QuestionNumber")))
                .Concat(database.Set<Message>().Where(message => message.Second!.Staff == staff).Select(message => EF.Property<int>(message, "QuestionNumber")));
        return questions.Where(question => numbers.Contains(question.Number));
    }

    /// <summary>Asked of this worker or of anybody, and neither their own nor about somebody they know.</summary>
    private static IQueryable<Question> WaitingFor(IQueryable<Question> questions, SiteDbContext database, Guid staff) =>
        OfReviews(questions, database.Set<Review>()
            .Where(review => review.EndedUtc == null && review.Verdict == null && review.Writer != staff && (review.Reader == null || review.Reader == staff)))
            .Where(question => !question.Recusals.Any(recusal => recusal.Staff == staff));

    /// <summary>What is answered and is being added to is read as well.</summary>
    private static IQueryable<Question> OfReviews(IQueryable<Question> questions, IQueryable<Review> reviews) =>
        questions.Where(question => reviews.Select(review => EF.Property<int>(review, "QuestionNumber")).Contains(question.Number));
}
