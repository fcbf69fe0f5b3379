using EmploymentNet.Core.Content;
using EmploymentNet.Core.Content.Types;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmploymentNet.Site.Features.Content;

public sealed class IndexModel(ContentSnapshot content, ContentHead head) : PageModel
{
    public ContentPage Document { get; private set; } = null!;

    /// <summary>A page the reader came from, which is not published in this language.</summary>
    public ContentPage? Missing { get; private set; }

    /// <summary>A partial per document type, named like its record.</summary>
    public string Template => $"Documents/_{Document.GetType().Name}";

    public IActionResult OnGet()
    {
        if (content.Find(Request.Path) is not { } document)
            return StatusCode(content.IsGone(Request.Path) ? StatusCodes.Status410Gone : StatusCodes.Status404NotFound);
        if (document.Path != Request.Path)
            return RedirectPermanent(document.Path + Request.QueryString);
        Document = document;
        Missing = head.Missing(Request);
        head.Describe(document);
        return Page();
    }
}
