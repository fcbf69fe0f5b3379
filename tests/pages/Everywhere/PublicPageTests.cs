using EmploymentNet.Site.Hosting;

namespace EmploymentNet.PageTests.Everywhere;

[Collection(PublicPages.Collection)]
public sealed class PublicPageTests(PublicPages pages)
{
    [Theory]
    [InlineData("/fi")]
    [InlineData("/sv")]
    public void Front_page_answers(string path) => Assert.True(pages.Walk.Visits[path].IsPublicPage);

    [Fact]
    public void Every_page_has_one_main_heading() =>
        None(page => page.Document.QuerySelectorAll("h1").Length == 1 && page.Text("h1").Length > 0);

    [Fact]
    public void Every_page_has_a_title() => None(page => !string.IsNullOrWhiteSpace(page.Document.Title));

    [Fact]
    public void Every_page_says_its_language() => None(page => page.Document.DocumentElement.GetAttribute("lang") == page.Path[1..3]);

    [Fact]
    public void Every_page_begins_with_a_link_that_skips_to_its_content() => None(page =>
        page.Document.Body?.QuerySelector("a[href]")?.GetAttribute("href") is ['#', .. var target]
        && page.Document.GetElementById(target)?.QuerySelector("h1") is not null);

    [Fact]
    public void Every_page_below_home_shows_the_way_to_it() => None(page =>
        page.Path.Split('?')[0].Length == 3 || page.Text(".breadcrumbs [aria-current=page]").Length > 0);

    [Fact]
    public void No_id_stands_twice_on_a_page() => None(page =>
        page.Document.QuerySelectorAll("[id]").GroupBy(element => element.Id).All(same => same.Count() == 1));

    [Fact]
    public void Every_cell_of_a_table_says_its_column_for_phones_to_show() => None(page =>
        page.Document.QuerySelectorAll("tbody td").All(cell => cell.GetAttribute("data-column") is { Length: > 0 }));

    [Fact]
    public void Every_page_holds_styles_and_scripts_in_files_of_their_own() => None(page =>
        page.Document.QuerySelector("[style], style, script:not([src]):not([type='application/ld+json'])") is null
        && !page.Document.All.SelectMany(element => element.Attributes).Any(attribute =>
            attribute.Name.StartsWith("on", StringComparison.Ordinal)
            || attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void Every_answer_carries_the_strict_policy() => Faults.None(pages.Walk.Visits.Values
        .Where(visit => !visit.Response.Headers.TryGetValues("Content-Security-Policy", out var policy)
            || policy.Single() != SecurityHeaders.ContentSecurityPolicy)
        .Select(visit => visit.Path));

    [Fact]
    public void No_public_answer_sets_a_cookie() => Faults.None(pages.Walk.Visits.Values
        .Where(visit => !visit.Path.StartsWith("/tyotila", StringComparison.Ordinal) && visit.Response.Headers.Contains("Set-Cookie"))
        .Select(visit => visit.Path));

    [Fact]
    public void No_page_loads_anything_from_another_host() => Faults.None(
        from page in pages.Walk.Pages
        from element in page.Document.QuerySelectorAll("[src], [srcset], [poster], object[data], link[href]:not([rel=canonical]):not([rel=alternate])")
        from address in (string?[])[element.GetAttribute("src"), element.GetAttribute("srcset"), element.GetAttribute("poster"), element.GetAttribute("data"), element.GetAttribute("href")]
        where address is not null && address.Contains("//", StringComparison.Ordinal)
        select $"{page.Path}: {address}");

    [Fact]
    public void Walking_everything_logs_no_error() => Faults.None(pages.Site.Logs.Errors);

    private void None(Func<ReadPage, bool> isRight) =>
        Faults.None(pages.Walk.Pages.Where(page => !isRight(page)).Select(page => page.Path));
}
