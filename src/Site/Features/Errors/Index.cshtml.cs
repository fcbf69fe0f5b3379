using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmploymentNet.Site.Features.Errors;

[ResponseCache(NoStore = true)]
public sealed class IndexModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Code { get; set; }

    public void OnGet() => Response.StatusCode = Code;

    public void OnPost() => OnGet();
}
