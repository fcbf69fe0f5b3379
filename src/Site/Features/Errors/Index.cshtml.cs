using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Errors;

[ResponseCache(NoStore = true)]
public sealed class IndexModel(IStringLocalizer<Texts> texts) : PageModel
{
    /// <summary>From the route and not by binding, which gives up on the very form that is the error.</summary>
    public int Code => int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture);

    /// <summary>A code without words of its own is told in those of its family.</summary>
    public string Words => texts[$"Title{Code}"].ResourceNotFound ? (Code >= 500 ? "500" : "400") : $"{Code}";

    /// <summary>The page for our own failure may lean on nothing that can be what failed: no content, no database.</summary>
    public bool IsBare => Code >= 500;

    public void OnGet() => Response.StatusCode = Code;

    public void OnPost() => OnGet();
}
