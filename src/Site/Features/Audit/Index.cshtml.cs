using System.Globalization;
using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Shared;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Audit;

/// <summary>The audit log, newest first, searched by who, what, which question and when.</summary>
public sealed class IndexModel(SiteDbContext database, IStringLocalizer<Texts> texts) : PageModel
{
    public const int PageSize = 100;

    [BindProperty(SupportsGet = true, Name = "kuka")]
    public string? Who { get; set; }

    [BindProperty(SupportsGet = true, Name = "tapahtuma")]
    public string? Act { get; set; }

    [BindProperty(SupportsGet = true, Name = "kysymys")]
    public string? Question { get; set; }

    [BindProperty(SupportsGet = true, Name = "alkaen")]
    public string? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "asti")]
    public string? Until { get; set; }

    [BindProperty(SupportsGet = true, Name = "sivu")]
    public string? Number { get; set; }

    public AuditFilter Filter { get; private set; } = null!;

    /// <summary>Everybody who has an account, by name.</summary>
    public IReadOnlyDictionary<Guid, string> Staff { get; private set; } = new Dictionary<Guid, string>();

    public IReadOnlyList<AuditEntry> Entries { get; private set; } = [];

    public PageLinks Pages { get; private set; } = null!;

    public string NameOf(Guid? staff) => staff is { } id ? Staff.GetValueOrDefault(id) ?? texts["Who.Gone"] : texts["Who.Nobody"];

    public async Task OnGet()
    {
        Staff = await database.Users.AsNoTracking().OrderBy(user => user.Name).ToDictionaryAsync(user => user.Id, user => user.Name);
        Filter = new AuditFilter(
            Guid.TryParse(Who, out var staff) ? staff : null,
            Enum.TryParse<AuditAct>(Act, out var act) && Enum.IsDefined(act) ? act : null,
            Typed<int>("kysymys", Question, "NotANumber"),
            Day("alkaen", From),
            Day("asti", Until));
        if (!string.IsNullOrEmpty(Who) && Filter.Staff is null)
            ModelState.AddModelError("kuka", texts["NotAChoice"]);
        if (!string.IsNullOrEmpty(Act) && Filter.Act is null)
            ModelState.AddModelError("tapahtuma", texts["NotAChoice"]);
        if (Filter.IsBackwards)
            ModelState.AddModelError("asti", texts["Backwards"]);
        // What cannot be searched for finds nothing; it is not left out in silence.
        var entries = ModelState.IsValid ? Filter.Apply(database.AuditEntries.AsNoTracking()) : database.AuditEntries.Where(_ => false);
        var wanted = int.TryParse(Number, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
        Pages = PageLinks.For(wanted, await entries.CountAsync(), PageSize, AddressOf);
        Entries = await entries.OrderByDescending(entry => entry.Id).Skip((Pages.Number - 1) * PageSize).Take(PageSize).ToListAsync();
    }

    /// <summary>Of a year in which there may be a log.</summary>
    private DateOnly? Day(string field, string? typed)
    {
        var day = Typed<DateOnly>(field, typed, "NotADay");
        if (day is null or { Year: > 2000 and < 3000 })
            return day;
        ModelState.AddModelError(field, texts["NotADay"]);
        return null;
    }

    private T? Typed<T>(string field, string? typed, string problem)
        where T : struct, IParsable<T>
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        if (T.TryParse(typed.Trim(), CultureInfo.InvariantCulture, out var value))
            return value;
        ModelState.AddModelError(field, texts[problem]);
        return null;
    }

    private string AddressOf(int number)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in new[] { ("kuka", Who), ("tapahtuma", Act), ("kysymys", Question), ("alkaen", From), ("asti", Until), ("sivu", $"{number}") })
            if (!string.IsNullOrEmpty(value))
                query.Add(name, value);
        return Routes.AuditLog + query;
    }
}
