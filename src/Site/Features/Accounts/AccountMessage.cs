namespace EmploymentNet.Site.Features.Accounts;

/// <summary>What the page after an act says of it; the words are <c>Message.key</c> in the texts, as with the desk's messages.</summary>
public static class AccountMessage
{
    public const string Parameter = "viesti";

    public const string PasswordChosen = "salasana-valittu";
    public const string PasswordChanged = "salasana-vaihdettu";
    public const string SecondFactorGone = "vahvistus-poistettu";
    public const string SignedOutEverywhere = "kirjattu-ulos-kaikkialta";
    public const string Saved = "tallennettu";
    public const string Unlocked = "lukitus-purettu";
    public const string Deactivated = "suljettu";

    public static string With(string path, string message) => $"{path}?{Parameter}={message}";
}
