using System.Globalization;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.AdviceDesk.Retention;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Holdings;

/// <summary>What the site holds, what it forgets next, and how long it keeps threads: tried out first, then taken into use.</summary>
public sealed class IndexModel(
    SiteDbContext database, Inventory inventory, KeyInventory keys, Expiry expiry, AuditLog audit, IStringLocalizer<Texts> texts, TimeProvider clock) : PageModel
{
    public const string MonthsName = "kuukaudet";
    public const string DaysName = "paivat";

    private const int ErasuresShown = 20;

    /// <summary>A nightly backup may be late by one night.</summary>
    private static readonly TimeSpan _backupAge = TimeSpan.FromDays(2);

    [BindProperty(SupportsGet = true, Name = MonthsName)]
    public string? Months { get; set; }

    [BindProperty(SupportsGet = true, Name = DaysName)]
    public string? Days { get; set; }

    /// <summary>Set once periods have been taken into use.</summary>
    [BindProperty(SupportsGet = true, Name = "kaytossa")]
    public bool IsTaken { get; set; }

    public RetentionPeriods InForce { get; private set; } = null!;

    /// <summary>What the form says, where that is something else.</summary>
    public RetentionPeriods? Tried { get; private set; }

    public IReadOnlyList<Holding> Holdings { get; private set; } = [];

    public KeyHoldings Keys { get; private set; } = null!;

    public IReadOnlyList<Expiring> Next { get; private set; } = [];

    public IReadOnlyList<Expiring> NextTried { get; private set; } = [];

    public IReadOnlyList<Erasure> Erasures { get; private set; } = [];

    public int Unswept { get; private set; }

    public DateTime? BackedUpUtc { get; private set; }

    public DateTime? RestoredUtc { get; private set; }

    public bool IsBackupOld => BackedUpUtc is null || clock.GetUtcNow().UtcDateTime - BackedUpUtc > _backupAge;

    /// <summary>How many more threads would be gone within a day.</summary>
    public int Sooner => NextTried[0].Quiet + NextTried[0].Held - Next[0].Quiet - Next[0].Held;

    public Task OnGet() => Look();

    public async Task<IActionResult> OnPost()
    {
        var now = await expiry.InForce();
        if (Typed(now) is not { } periods)
        {
            await Look();
            return Page();
        }

        if (periods != now)
        {
            database.Add(new RetentionDecision { Periods = periods, Utc = clock.GetUtcNow().UtcDateTime, Staff = User.StaffId() });
            audit.Add(AuditAct.RetentionChanged, User.StaffId());
            await database.SaveChangesAsync();
        }

        return Redirect($"{Routes.Holdings}?kaytossa=true");
    }

    private async Task Look()
    {
        InForce = await expiry.InForce();
        Next = await inventory.Next(InForce);
        if (Typed(InForce) is { } periods && periods != InForce)
            (Tried, NextTried) = (periods, await inventory.Next(periods));
        Months ??= $"{InForce.QuietMonths}";
        Days ??= $"{InForce.HeldDays}";
        Holdings = await inventory.All();
        Keys = await keys.Count();
        Erasures = await database.Erasures.AsNoTracking().OrderByDescending(erasure => erasure.Id).Take(ErasuresShown).ToListAsync();
        Unswept = await database.Erasures.CountAsync(erasure => erasure.SweptUtc == null);
        (BackedUpUtc, RestoredUtc) = (await Last(AuditAct.BackedUp), await Last(AuditAct.Restored));
    }

    /// <returns>The periods of the form, what it leaves out as it is now; null where it says something that cannot be.</returns>
    private RetentionPeriods? Typed(RetentionPeriods now)
    {
        var months = Number(MonthsName, Months, now.QuietMonths, RetentionPeriods.MostQuietMonths);
        var days = Number(DaysName, Days, now.HeldDays, RetentionPeriods.MostHeldDays);
        return ModelState.IsValid ? new(months, days) : null;
    }

    private int Number(string field, string? typed, int now, int most)
    {
        if (typed is null)
            return now;
        if (int.TryParse(typed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most)
            return number;
        ModelState.AddModelError(field, texts["NotAPeriod", most]);
        return now;
    }

    private Task<DateTime?> Last(AuditAct act) => database.AuditEntries.Where(entry => entry.Act == act).MaxAsync(entry => (DateTime?)entry.Utc);
}
