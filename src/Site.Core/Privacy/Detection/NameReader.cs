namespace EmploymentNet.Core.Privacy.Detection;

/// <summary>
/// Reads given name and surname in either order, a given name alone, a surname after a title, and whatever follows "nimeni on". A capital
/// helps; without it the lists must know more of the name, or the words before must announce it.
/// </summary>
internal sealed class NameReader(TypedText text)
{
    private const int MostWords = 4;

    private readonly NameSurroundings _around = new(text);

    /// <summary>How many words from here are a name.</summary>
    public int WordsFrom(int word)
    {
        if (!text.IsLetters(word))
            return 0;
        if (IsSurnameFirst(word) || IsUnknownBeforeSurname(word))
            return 2;
        if (NameWords.IsGiven(text[word]))
            return text.HasCapital(word) ? WithCapitals(word) : WithoutCapitals(word);
        return _around.IsIntroduced(word) || _around.FollowsRole(word) && text.HasCapital(word) && CanBeSurname(text[word]) ? Capitals(word) : 0;
    }

    /// <summary>"Virtasen Kalle", "Korhonen, Anna".</summary>
    private bool IsSurnameFirst(int word)
        => text.HasCapital(word) && text.HasCapital(word + 1) && (text.IsJoinedToNext(word) || text.GapAfter(word) is ", ")
            && NameWords.IsSurname(text[word]) && !NameWords.IsGiven(text[word]) && NameWords.IsGiven(text[word + 1])
            && !StartsSentenceAsWord(word);

    /// <summary>"Viktorija Korhonen", where only the second is on a list.</summary>
    private bool IsUnknownBeforeSurname(int word)
        => text.HasCapital(word) && text.HasCapital(word + 1) && text.IsJoinedToNext(word) && !text.StartsSentence(word)
            && !NameWords.IsGiven(text[word]) && CanBeSurname(text[word]) && NameWords.IsSurname(text[word + 1]) && !NameWords.IsEveryday(text[word + 1]);

    private int WithCapitals(int word)
    {
        var count = 1;
        while (count < MostWords && CanGoOn(word + count - 1) && PartAt(word + count, word) is > 0 and var part)
            count += part;
        return count > 1 || StandsAlone(word) ? count : 0;
    }

    /// <summary>Only the last part of a name is inflected, so no surname comes after "Annan".</summary>
    private bool CanGoOn(int word) => text.IsJoinedToNext(word) && NameWords.IsGivenAsItStands(text[word]);

    /// <summary>After "Anna" any capital may be a surname, unless "Anna" may be another word.</summary>
    private int PartAt(int next, int first)
    {
        if (!text.HasCapital(next))
            return CapitalPart(next);
        var isCertainlyName = !NameWords.IsAlsoSomethingElse(text[first]) && !StartsSentenceAsWord(first);
        return NameWords.IsSurname(text[next]) || text.Words[next].Length == 1 || isCertainlyName && CanBeSurname(text[next]) ? 1 : 0;
    }

    /// <summary>Where a surname is due, also one that no list knows.</summary>
    private static bool CanBeSurname(ReadOnlySpan<char> word)
        => NameWords.IsSurname(word)
            || !(NameWords.IsPlace(word) || NameWords.IsInside(word) || NameWords.IsAlsoSomethingElse(word) || NameWords.IsInstitution(word));

    private bool StandsAlone(int word)
        => _around.Announce(word)
            || !NameWords.IsAlsoSomethingElse(text[word]) && !NameWords.IsPlace(text[word]) && !StartsSentenceAsWord(word);

    private bool StartsSentenceAsWord(int word) => text.StartsSentence(word) && NameWords.IsEveryday(text[word]);

    private int WithoutCapitals(int word)
    {
        var count = 1;
        while (count < MostWords && CanGoOn(word + count - 1) && IsPlainPart(text[word + count]))
            count++;
        if (count > 1 && IsFullInPlain(text[word], text[word + count - 1]))
            return count;
        return _around.IsIntroduced(word) || _around.IsSigned(word) && text.EndsLine(word) || !NameWords.IsEveryday(text[word]) && _around.Announce(word) ? 1 : 0;
    }

    private static bool IsPlainPart(ReadOnlySpan<char> word)
        => IsPlainSurname(word) || NameWords.IsGivenAsItStands(word) && !NameWords.IsEveryday(word);

    /// <summary>"satu koski" is left alone, "satu korhonen" and "ville koski" are not.</summary>
    private static bool IsFullInPlain(ReadOnlySpan<char> given, ReadOnlySpan<char> surname)
        => NameWords.IsEveryday(given) ? NameWords.IsSurname(surname) && !NameWords.IsEveryday(surname) : IsPlainSurname(surname);

    private static bool IsPlainSurname(ReadOnlySpan<char> word) => NameWords.IsSurname(word) || NameWords.HasShapeOfSurname(word);

    private int Capitals(int word)
    {
        var count = 0;
        while (count < MostWords && (count == 0 || text.IsJoinedToNext(word + count - 1)) && CapitalPart(word + count) is > 0 and var part)
            count += part;
        return count;
    }

    /// <summary>A word, or two with a particle before it.</summary>
    private int CapitalPart(int word)
    {
        if (text.HasCapital(word))
            return 1;
        return text.IsLetters(word) && NameWords.IsParticle(text[word]) && text.IsJoinedToNext(word) && text.HasCapital(word + 1) ? 2 : 0;
    }
}
