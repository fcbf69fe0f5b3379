using System.Security.Cryptography;

namespace EmploymentNet.Core.AdviceDesk.ReturnPhrases;

/// <summary>The five words by which an asker without an account comes back: four random ones and a check word, all of one list.</summary>
public sealed class ReturnPhrase
{
    public const int WordCount = 5;
    private const int RandomWords = WordCount - 1;
    private const int RandomBytes = 6;

    private ReturnPhrase(WordList list, ReadOnlySpan<int> places)
    {
        List = list;
        Words = [.. places.ToArray().Select(place => list.Words[place])];
    }

    internal WordList List { get; }

    public SiteLanguage Language => List.Language;

    public IReadOnlyList<string> Words { get; }

    /// <summary>As shown to the asker: the words as the list spells them, a space between.</summary>
    public string Text => string.Join(' ', Words);

    /// <summary>The same however the phrase was typed, and different for each list.</summary>
    internal string HashInput => $"{List.Language.Code}:{Text}";

    /// <summary>Key and ticket give the same phrase every time, so that a repeated request shows it again and nothing is stored in the clear.</summary>
    public static ReturnPhrase Derive(ReadOnlySpan<byte> key, ReadOnlySpan<byte> ticket, SiteLanguage language)
    {
        Span<byte> random = stackalloc byte[RandomBytes];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, key, random, [], [.. "return phrase 1:"u8, .. ticket]);
        return FromRandom(random, WordList.For(language));
    }

    public static PhraseReading Read(string typed) => TypedPhrase.Read(typed);

    /// <summary>The phrase hides in no log by accident; whoever shows it asks for <see cref="Text"/>.</summary>
    public override string ToString() => "(return phrase)";

    /// <summary>The phrase at these places of the list, or null when the check word does not agree.</summary>
    internal static ReturnPhrase? At(WordList list, ReadOnlySpan<int> places) =>
        CheckWord.For(places[..RandomWords]) == places[RandomWords] ? new(list, places) : null;

    private static ReturnPhrase FromRandom(ReadOnlySpan<byte> random, WordList list)
    {
        Span<int> places = stackalloc int[WordCount];
        for (var pair = 0; pair < RandomWords / 2; pair++)
        {
            var bits = random[3 * pair] << 16 | random[3 * pair + 1] << 8 | random[3 * pair + 2];
            (places[2 * pair], places[2 * pair + 1]) = (bits >> 12, bits & (WordList.Size - 1));
        }
        places[RandomWords] = CheckWord.For(places[..RandomWords]);
        return new(list, places);
    }
}
