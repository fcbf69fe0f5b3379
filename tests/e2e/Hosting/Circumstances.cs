using EmploymentNet.Core;
using Microsoft.Playwright;

namespace EmploymentNet.JourneyTests.Hosting;

/// <summary>Who comes: in which language, with or without script, by day or night, with how wide a screen.</summary>
public sealed record Circumstances(SiteLanguage Language, bool Script = true, bool Dark = false, int Width = 1280)
{
    /// <summary>Language code and whether script runs: what each journey through a public form is walked with.</summary>
    public static TheoryData<string, bool> LanguagesWithAndWithoutScript => new()
    {
        { "fi", true }, { "fi", false }, { "sv", true }, { "sv", false },
    };

    public static Circumstances Of(string language, bool script = true) => new(SiteLanguage.Find(language)!, script);

    public BrowserNewContextOptions For(string address) => new()
    {
        BaseURL = address,
        Locale = Language.Culture,
        TimezoneId = "Europe/Helsinki",
        JavaScriptEnabled = Script,
        ColorScheme = Dark ? ColorScheme.Dark : ColorScheme.Light,
        ViewportSize = new() { Width = Width, Height = 900 },
        ReducedMotion = ReducedMotion.Reduce,
    };

    public override string ToString() => $"{Language.Code}-{(Script ? "script" : "noscript")}-{(Dark ? "dark" : "light")}-{Width}";
}
