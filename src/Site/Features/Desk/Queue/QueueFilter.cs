using EmploymentNet.Core.AdviceDesk;

namespace EmploymentNet.Site.Features.Desk.Queue;

/// <summary>Which questions are looked at, in which order.</summary>
public sealed record QueueFilter(string State, string? Topic)
{
    public const string Open = "avoimet";
    public const string Waiting = "odottavat";
    public const string Held = "tarkistettavat";
    public const string Answered = "vastatut";
    public const string Closed = "suljetut";
    public const string All = "kaikki";

    public static readonly IReadOnlyList<string> States = [Open, Waiting, Held, Answered, Closed, All];

    public static QueueFilter Of(string? state, string? topic) => new(state is not null && States.Contains(state) ? state : Open, topic);

    /// <summary>Open ones urgent first, then by the promise they are nearest to breaking; the rest newest first.</summary>
    public IQueryable<Question> Apply(IQueryable<Question> questions)
    {
        if (!string.IsNullOrEmpty(Topic))
            questions = questions.Where(question => question.Topic == Topic);
        return State switch
        {
            All => questions.OrderByDescending(question => question.Number),
            Closed => questions.Where(question => question.ClosedUtc != null).OrderByDescending(question => question.ClosedUtc).ThenByDescending(question => question.Number),
            Answered => questions.Where(question => question.AnsweredUtc != null && question.ReopenedUtc == null && question.ClosedUtc == null)
                .OrderByDescending(question => question.AnsweredUtc).ThenByDescending(question => question.Number),
            Held => ByPromise(questions.Where(question => question.Hold != null && question.Hold.ReleasedUtc == null && question.ClosedUtc == null)),
            Waiting => questions.Where(question => question.AskedBackUtc != null).OrderBy(question => question.AskedBackUtc).ThenBy(question => question.Number),
            _ => ByPromise(questions.Where(question => (question.AnsweredUtc == null || question.ReopenedUtc != null) && question.AskedBackUtc == null && question.ClosedUtc == null)),
        };
    }

    private static IQueryable<Question> ByPromise(IQueryable<Question> questions) =>
        questions.OrderByDescending(question => question.Urgencies.Any(urgency => urgency.LoweredUtc == null))
            .ThenBy(question => question.DueUtc).ThenBy(question => question.Number);
}
