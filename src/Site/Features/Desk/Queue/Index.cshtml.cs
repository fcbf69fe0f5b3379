using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.AdviceDesk;
using EmploymentNet.Site.Features.Shared;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Queue;

public sealed class IndexModel(SiteDbContext database, QuestionKeys keys) : PageModel
{
    public const int PageSize = 50;

    [BindProperty(SupportsGet = true, Name = "tila")]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "aihe")]
    public string? Topic { get; set; }

    [BindProperty(SupportsGet = true, Name = "sivu")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<Topic> Topics { get; private set; } = [];

    public IReadOnlyList<QueueRow> Rows { get; private set; } = [];

    public PageLinks Pages { get; private set; } = null!;

    public async Task OnGet()
    {
        var filter = QueueFilter.Of(State, Topic);
        State = filter.State;
        Topics = await database.Topics.AsNoTracking().OrderBy(topic => topic.SortOrder).ToListAsync();
        var questions = filter.Apply(database.Questions.AsNoTracking());
        Pages = PageLinks.For(Number, await questions.CountAsync(), PageSize, AddressOf);
        Rows = await Read(questions.Skip((Pages.Number - 1) * PageSize).Take(PageSize));
    }

    private async Task<IReadOnlyList<QueueRow>> Read(IQueryable<Question> page)
    {
        var staff = User.StaffId();
        var questions = await page
            .Include(question => question.Claims.Where(claim => claim.ReleasedUtc == null))
            .Include(question => question.Urgencies.Where(urgency => urgency.LoweredUtc == null))
            .Include(question => question.Recusals.Where(recusal => recusal.Staff == staff))
            .Include(question => question.Messages.Where(message => message.Staff == null).OrderByDescending(message => message.SentUtc).Take(1))
            .AsSplitQuery()
            .ToListAsync();
        var opened = await keys.Find([.. questions.Select(question => question.Id)]);
        var holders = await Names(questions);
        return
        [
            .. questions.Select(question => new QueueRow(
                question,
                Topics.First(topic => topic.Key == question.Topic).NameIn(SiteLanguage.Current),
                question.CurrentClaim is { } claim ? holders.GetValueOrDefault(claim.Staff) : null,
                question.IsClosedTo(staff),
                question.IsClosedTo(staff) ? null : QueueRow.PreviewOf(question, opened.GetValueOrDefault(question.Id)))),
        ];
    }

    private Task<Dictionary<Guid, string?>> Names(IEnumerable<Question> questions)
    {
        var holders = questions.SelectMany(question => question.Claims).Select(claim => claim.Staff).ToList();
        return database.Users.Where(user => holders.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.UserName);
    }

    private string AddressOf(int number)
    {
        var query = new QueryBuilder { { "tila", State! }, { "sivu", $"{number}" } };
        if (!string.IsNullOrEmpty(Topic))
            query.Add("aihe", Topic);
        return Routes.Queue + query;
    }
}
