using EmploymentNet.Core;

namespace EmploymentNet.Site.Features.Content;

/// <summary>A word after the question mark, in each language.</summary>
public sealed record QueryName(string Finnish, string Swedish)
{
    public string Current => For(SiteLanguage.Current);

    public string For(SiteLanguage language) => language == SiteLanguage.Swedish ? Swedish : Finnish;

    public string? In(HttpRequest request) => request.Query[Current] is [{ Length: > 0 } value, ..] ? value : null;
}

public static class QueryNames
{
    public static readonly QueryName Page = new("sivu", "sida");
    public static readonly QueryName Missing = new("puuttuu", "saknas");
    public static readonly QueryName Audience = new("kenelle", "vem");
    public static readonly QueryName LifeSituation = new("tilanne", "situation");
    public static readonly QueryName ServiceClass = new("luokka", "klass");
}
