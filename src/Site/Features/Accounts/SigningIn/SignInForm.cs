namespace EmploymentNet.Site.Features.Accounts.SigningIn;

public sealed class SignInForm
{
    public string? UserName { get; set; }

    public string? Password { get; set; }
}
