namespace EmploymentNet.Core.AdviceDesk.ReturnPhrases;

/// <summary>What became of a typed phrase. It speaks of the words alone: whether a question exists is never part of it.</summary>
public abstract record PhraseReading
{
    private PhraseReading()
    {
    }

    public sealed record Understood(ReturnPhrase Phrase) : PhraseReading;

    public sealed record WrongNumberOfWords(int Count) : PhraseReading;

    /// <summary>Some words are not on the list that most of the others are on; when none is known, on the Finnish one.</summary>
    public sealed record WordsNotOnList(SiteLanguage List, IReadOnlyList<UnknownWord> Words) : PhraseReading;

    /// <summary>All five are list words, but they do not belong together: one is wrong, or two changed places.</summary>
    /// <param name="Swapped">The one pair that makes a phrase when it changes places; null where none does, or more than one.</param>
    public sealed record CheckFailed(SwappedWords? Swapped) : PhraseReading;
}

/// <param name="First">Counted from one.</param>
/// <param name="Second">Counted from one.</param>
public sealed record SwappedWords(int First, int Second);

/// <param name="Position">Counted from one.</param>
/// <param name="Nearby">Up to three list words that may have been meant; empty when none is near.</param>
public sealed record UnknownWord(int Position, IReadOnlyList<string> Nearby);
