using EmploymentNet.PageTests.AdviceDesk;

namespace EmploymentNet.PageTests.Durability;

/// <summary>One question on its way: the form with its ticket, the text, and the phrase once the site has shown it.</summary>
public sealed class Attempt(ReadPage form, string text)
{
    public string Text => text;

    /// <summary>Null until it is acknowledged.</summary>
    public string? Phrase { get; private set; }

    /// <summary>What the site has shown at the latest.</summary>
    public string? LatestPhrase { get; private set; }

    /// <summary>Presses the button, for the first time or once more. A site that is killed meanwhile says nothing.</summary>
    public async Task Send(HttpClient visitor)
    {
        try
        {
            LatestPhrase = (await visitor.SendQuestion(form, text)).Phrase();
            Phrase ??= LatestPhrase;
        }
        catch (HttpRequestException)
        {
        }
    }
}
