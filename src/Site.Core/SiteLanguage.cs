using System.Globalization;

namespace EmploymentNet.Core;

/// <summary>A language the site is published in: the first segment of every public path, and Umbraco's culture code.</summary>
public sealed record SiteLanguage(string Code, string Culture)
{
    public static readonly SiteLanguage Finnish = new("fi", "fi-FI");

    public static readonly SiteLanguage Swedish = new("sv", "sv-FI");

    public static readonly IReadOnlyList<SiteLanguage> All = [Finnish, Swedish];

    /// <summary>The language of the request at hand, as the localisation middleware set it.</summary>
    public static SiteLanguage Current => Find(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) ?? Finnish;

    public SiteLanguage Other => this == Finnish ? Swedish : Finnish;

    public static SiteLanguage? Find(string code) => All.FirstOrDefault(language => string.Equals(language.Code, code, StringComparison.OrdinalIgnoreCase));

    /// <summary>Writes in this language where no request has set one.</summary>
    public T Speak<T>(Func<T> write)
    {
        var (culture, interfaceCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(Culture);
            return write();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, interfaceCulture);
        }
    }

    /// <summary>The language whose prefix a path carries; null outside <c>/fi</c> and <c>/sv</c>.</summary>
    public static SiteLanguage? OfPath(string path) => Find(path.Split('/', 3) is [_, var first, ..] ? first : "");
}
