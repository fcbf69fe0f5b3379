namespace EmploymentNet.Core.Language;

/// <summary>
/// Reads an answer as its reader will and says what makes it heavy. It advises the writer and decides nothing: rules of thumb about words
/// cannot know what a text means.
/// </summary>
public static class PlainLanguage
{
    private static readonly Dictionary<string, Lazy<Speech>> s_speeches = new()
    {
        [SiteLanguage.Finnish.Code] = new(Speech.Finnish),
        [SiteLanguage.Swedish.Code] = new(Speech.Swedish),
    };

    /// <param name="markdown">As the desk writes it; places of findings are places in it.</param>
    /// <returns>Null for a language that we have no rules for, and where there is nothing to read.</returns>
    public static Reading? Read(string markdown, string language)
    {
        if (!s_speeches.TryGetValue(language, out var speech))
            return null;
        var sentences = MarkdownText.Passages(markdown).SelectMany(passage => Sentences.In(passage, speech.Value)).ToList();
        return sentences.Count == 0 ? null : new Reading(Figures.Of(sentences), [.. sentences.SelectMany(speech.Value.FindIn)], speech.Value.NewspaperLix);
    }
}
