using System.Security.Cryptography;
using EmploymentNet.Core.Audit;
using EmploymentNet.Core.Staff;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Accounts.SettingUp;

/// <summary>Takes an authenticator app into use, or another one in its place. For those who must have one, the only page that opens before.</summary>
public sealed class IndexModel(
    SiteDbContext database, Admission admission, SecondFactorKeys keys, RecoveryCodes recoveryCodes, SignInManager<StaffMember> signIn,
    AuditLog audit, TimeProvider clock, IStringLocalizer<Texts> texts) : PageModel
{
    private const string Issuer = "EmploymentNet";

    private byte[] _key = [];

    [BindProperty]
    public SecondFactorForm Form { get; set; } = new();

    public StaffMember Member { get; private set; } = null!;

    /// <summary>Where an app takes over from another, or nobody has to: not whoever passes an open browser.</summary>
    public bool AsksPassword => !User.LacksSecondFactor();

    /// <summary>Not empty once it is done.</summary>
    public IReadOnlyList<string> Codes { get; private set; } = [];

    public string Address => Totp.Address(Issuer, Member.UserName!, _key);

    /// <summary>In groups of four, as people type it.</summary>
    public string KeyText => string.Join(' ', Base32.Encode(_key).Chunk(4).Select(group => new string(group)));

    public async Task OnGet()
    {
        Member = await database.Own(User);
        Offer(Totp.NewKey());
    }

    public async Task<IActionResult> OnPost()
    {
        Member = await database.Own(User);
        if (!ReadKey())
            return Redirect(Routes.SecondFactor);
        if (await IsSound() is { } step)
            await TakeUp(step);
        return Page();
    }

    private void Offer(byte[] key)
    {
        _key = key;
        Form.Key = keys.Seal(Member.Id, key);
    }

    private bool ReadKey()
    {
        try
        {
            _key = keys.Open(Member.Id, Form.Key ?? "");
            return true;
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException)
        {
            return false;
        }
    }

    /// <returns>The step of the code, where code and password are right.</returns>
    private async Task<long?> IsSound()
    {
        if (AsksPassword && await admission.ConfirmPassword(Member, Form.Password) is not Admittance.Welcome and var result)
            ModelState.AddModelError($"{nameof(Form)}.{nameof(Form.Password)}", texts[result == Admittance.Locked ? "LockedOut" : "WrongPassword"]);
        var step = Totp.FindStep(_key, Form.Code, clock.GetUtcNow().UtcDateTime);
        if (step is null)
            ModelState.AddModelError($"{nameof(Form)}.{nameof(Form.Code)}", texts["SettingUp.WrongCode"]);
        return ModelState.IsValid ? step : null;
    }

    private async Task TakeUp(long step)
    {
        Member.TakeSecondFactor(Form.Key!, step, clock.GetUtcNow().UtcDateTime);
        audit.Add(AuditAct.SecondFactorOn, Member.Id);
        Codes = await recoveryCodes.Renew(Member);
        await database.SaveChangesAsync();
        await signIn.SignInAsync(Member, isPersistent: false);
    }
}

public sealed class SecondFactorForm
{
    /// <summary>The key that the code is to prove, sealed: it is nobody's until then, and no draft of it lies in the database.</summary>
    public string? Key { get; set; }

    public string? Code { get; set; }

    public string? Password { get; set; }
}
