using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace EmploymentNet.Testing;

/// <summary>A page as it came over HTTP, parsed.</summary>
public sealed record ReadPage(string Path, HttpStatusCode Status, HttpResponseMessage Response, string Source, IHtmlDocument Document)
{
    public string Text(string selector) => Texts(selector).FirstOrDefault("");

    /// <summary>As they are read: without the marks that only say where a line may break and where not.</summary>
    public IEnumerable<string> Texts(string selector) => Document.QuerySelectorAll(selector)
        .Select(element => element.TextContent.Replace("\u00AD", "", StringComparison.Ordinal).Replace('\u00A0', ' ').Trim());

    public static async Task<ReadPage> From(string path, HttpResponseMessage response)
    {
        var source = await response.Content.ReadAsStringAsync();
        return new ReadPage(path, response.StatusCode, response, source, await new HtmlParser().ParseDocumentAsync(source));
    }
}

public static class Reading
{
    public static async Task<ReadPage> Read(this HttpClient browser, string path) => await ReadPage.From(path, await browser.GetAsync(path));

    /// <summary>Sends the page's form as a browser would: what the fields hold, and over it what the test types.</summary>
    /// <param name="form">Selector; by default the form inside <c>main</c>.</param>
    /// <param name="to">Where the pressed button leads, if not where its form does.</param>
    public static async Task<ReadPage> Submit(
        this HttpClient browser, ReadPage page, IReadOnlyDictionary<string, string> typed, string form = "main form[method=post]", string? to = null)
    {
        var sent = (IHtmlFormElement)(page.Document.QuerySelector(form)
            ?? throw new InvalidOperationException($"{page.Path} answered {page.Status} and has no {form}."));
        var fields = Filled(sent).Where(field => !typed.ContainsKey(field.Key)).Concat(typed);
        var path = to ?? (sent.GetAttribute("action") is { Length: > 0 } action ? action : page.Path);
        return await ReadPage.From(path, await browser.PostAsync(path, new FormUrlEncodedContent(fields)));
    }

    private static IEnumerable<KeyValuePair<string, string>> Filled(IHtmlFormElement form)
    {
        foreach (var element in form.QuerySelectorAll("[name]"))
            if (ValueOf(element) is { } value)
                yield return KeyValuePair.Create(element.GetAttribute("name")!, value);
    }

    private static string? ValueOf(AngleSharp.Dom.IElement element) => element switch
    {
        IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => null,
        IHtmlInputElement { Type: "submit" or "image" or "button" } => null,
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value,
        _ => null,
    };
}
