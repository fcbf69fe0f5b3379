using System.Net;

namespace EmploymentNet.PageTests.Everywhere;

[Collection(PublicPages.Collection)]
public sealed class LinkTests(PublicPages pages)
{
    [Fact]
    public void No_link_is_broken() => Faults.None(pages.Walk.Visits.Values
        .Where(visit => visit.Status != HttpStatusCode.OK && !LeadsToSignIn(visit))
        .Select(visit => $"{visit.Path} answers {(int)visit.Status}, linked from {visit.From}"));

    [Fact]
    public void Every_link_to_a_part_of_a_page_finds_it() => Faults.None(
        from page in pages.Walk.Pages
        from link in SiteWalk.LinksOf(page)
        where link.Fragment.Length > 0
        where pages.Walk.Visits[link.Path].Page?.Document.GetElementById(WebUtility.UrlDecode(link.Fragment)) is null
        select $"{page.Path}: {link.Path}#{link.Fragment}");

    [Fact]
    public void Every_page_and_its_translation_name_each_other() => Faults.None(
        from page in pages.Walk.Pages
        from translation in Translations(page)
        where pages.Walk.Visits.GetValueOrDefault(translation.Path) is not { IsPublicPage: true } other
            || other.Language != translation.Language
            || !Translations(other.Page!).SequenceEqual(Translations(page))
        select $"{page.Path} names {translation.Path} as {translation.Language}");

    [Fact]
    public void A_page_with_a_translation_names_itself_among_its_languages() => Faults.None(
        from page in pages.Walk.Pages
        let own = page.Path.Split('?')[0]
        where Translations(page).Any() && !Translations(page).Any(translation => translation.Path == own)
        select page.Path);

    [Fact]
    public void The_language_switch_leads_to_the_translation() => Faults.None(
        from page in pages.Walk.Pages
        from translation in Translations(page)
        where translation.Language != page.Path[1..3]
        let target = page.Document.QuerySelector("a.language-switch")?.GetAttribute("href")
        where target != translation.Path
        select $"{page.Path}: {target} instead of {translation.Path}");

    private static bool LeadsToSignIn(Visit visit) =>
        visit.Status == HttpStatusCode.Redirect && visit.Path.StartsWith("/tyotila", StringComparison.Ordinal);

    private static IEnumerable<(string Language, string Path)> Translations(ReadPage page) =>
        from link in page.Document.QuerySelectorAll("link[rel=alternate][hreflang]")
        let language = link.GetAttribute("hreflang")!
        where language != "x-default"
        select (language, new Uri(link.GetAttribute("href")!).AbsolutePath);
}
