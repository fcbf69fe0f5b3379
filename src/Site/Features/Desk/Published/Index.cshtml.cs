using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk.Answers;
using EmploymentNet.Site.Features.Desk.Groups;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Published;

/// <summary>The board: what is doubtful, what is to be translated, what is in the making, what is out. Each worker's own topics.</summary>
public sealed class IndexModel(SiteDbContext database, TopicAccesses accesses, LinkPrints prints, TimeProvider clock) : PageModel
{
    private const int Newest = 50;

    /// <summary>How long an order that is done is told to whoever gave it.</summary>
    private static readonly TimeSpan Told = TimeSpan.FromDays(14);

    private Dictionary<Guid, string> _names = [];

    /// <summary>What a worker should look at, the gravest first.</summary>
    public IReadOnlyList<(PublishedAnswer Answer, AnswerDoubt Doubt)> Doubtful { get; private set; } = [];

    public IReadOnlyList<TranslationOrder> Ordered { get; private set; } = [];

    /// <summary>What colleagues have translated because this worker ordered it.</summary>
    public IReadOnlyList<PublishedAnswer> Translated { get; private set; } = [];

    public IReadOnlyList<EditionDraft> Drafts { get; private set; } = [];

    public IReadOnlyList<PublishedAnswer> Published { get; private set; } = [];

    public string NameOf(Guid staff) => _names.GetValueOrDefault(staff) ?? "";

    public IReadOnlyList<(string? Name, LinkChange Change)> ChangesOf(PublishedAnswer answer) => prints.Changes(answer);

    public async Task OnGet()
    {
        var access = await accesses.Of(User);
        var hidden = access.Hidden.ToArray();
        var now = clock.GetUtcNow().UtcDateTime;
        var today = HelsinkiTime.DayOf(now);
        var seen = database.PublishedAnswers.AsNoTracking().InForce().Where(answer => !hidden.Contains(answer.Topic));
        var doubted = await seen.Where(answer => answer.Supersession != null || answer.ValidUntil < today || answer.LinksChangedUtc != null).ToListAsync();
        Doubtful = [.. doubted.Select(answer => (answer, answer.DoubtOn(today)!.Value)).OrderBy(one => one.Item2).ThenBy(one => one.answer.Id)];
        Published = await seen.OrderByDescending(answer => answer.PublishedUtc).Take(Newest).ToListAsync();
        var numbers = database.Questions.SeenBy(access, database).Select(question => question.Number);
        Ordered = await database.TranslationOrders.AsNoTracking().Where(order => order.DoneUtc == null && numbers.Contains(order.QuestionNumber)).OrderBy(order => order.OrderedUtc).ToListAsync();
        Translated = await OrderedBy(access.Staff, now - Told, seen).ToListAsync();
        Drafts = await database.EditionDrafts.AsNoTracking().Where(draft => numbers.Contains(draft.QuestionNumber)).OrderByDescending(draft => draft.SavedUtc).ToListAsync();
        var staff = Ordered.Select(order => order.OrderedBy).Concat(Translated.Select(answer => answer.PublishedBy)).Concat(Drafts.Select(draft => draft.Staff)).Distinct().ToList();
        _names = await database.Users.Where(user => staff.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.Name);
    }

    /// <summary>An order that is done ended in the moment of its publication; one that was taken back did not.</summary>
    private IQueryable<PublishedAnswer> OrderedBy(Guid staff, DateTime since, IQueryable<PublishedAnswer> seen) =>
        from order in database.TranslationOrders
        where order.OrderedBy == staff && order.DoneUtc >= since
        from answer in seen
        where answer.QuestionNumber == order.QuestionNumber && answer.Language == order.Language && answer.PublishedUtc == order.DoneUtc && answer.PublishedBy != staff
        orderby order.DoneUtc descending
        select answer;
}
