namespace EmploymentNet.Site.Features.AdviceDesk;

/// <summary>
/// A link with the phrase behind the <c>#</c>: that part stays in the browser and reaches no server and no log.
/// </summary>
public static class PhraseLink
{
    /// <param name="address">Full address of the page that takes the phrase.</param>
    public static string Url(string address, string phrase) => $"{address}#{Uri.EscapeDataString(phrase.Replace(' ', '-'))}";
}
