using Microsoft.AspNetCore.Mvc;

namespace EmploymentNet.Site.Features.Accounts.SigningIn;

/// <summary>Where somebody was going when they were asked to sign in. Only to a page of this site.</summary>
public static class ReturnPath
{
    public const string Parameter = "paluu";

    public static string Of(IUrlHelper url, string? path) => url.IsLocalUrl(path) ? path! : Routes.Workspace;

    public static string With(string path, string? returnTo) =>
        string.IsNullOrEmpty(returnTo) ? path : $"{path}?{Parameter}={Uri.EscapeDataString(returnTo)}";
}
