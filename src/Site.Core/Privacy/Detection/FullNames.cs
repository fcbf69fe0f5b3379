namespace EmploymentNet.Core.Privacy.Detection;

/// <summary>
/// Names of persons: given name and surname in either order, a given name alone, a surname after a title, and whatever follows "nimeni on".
/// A capital helps; without it the lists must know more of the name, or the words before must announce it.
/// </summary>
internal static class FullNames
{
    private const int MostWords = 4;

    public static IEnumerable<PersonalDataFinding> In(TypedText text)
    {
        for (var first = 0; first < text.Words.Count; first++)
        {
            if (Words(text, first) is not (> 0 and var count))
                continue;
            if (!NamesPlace(text, first, count))
                yield return text.Finding(PersonalDataKind.Name, first, first + count - 1);
            first += count - 1;
        }
    }

    /// <summary>How many words from here are a name.</summary>
    private static int Words(TypedText text, int word)
    {
        if (!text.IsLetters(word))
            return 0;
        if (IsSurnameFirst(text, word))
            return 2;
        if (NameWords.IsGiven(text[word]))
            return text.HasCapital(word) ? WithCapitals(text, word) : WithoutCapitals(text, word);
        if (IsIntroduced(text, word))
            return Capitals(text, word);
        return text.HasCapital(word) && NameWords.IsSurname(text[word]) && FollowsRole(text, word) ? 1 : 0;
    }

    /// <summary>"Virtasen Kalle", "Korhonen, Anna".</summary>
    private static bool IsSurnameFirst(TypedText text, int word)
        => text.HasCapital(word) && text.HasCapital(word + 1) && (text.IsJoinedToNext(word) || text.GapAfter(word) is ", ")
            && NameWords.IsSurname(text[word]) && !NameWords.IsGiven(text[word]) && NameWords.IsGiven(text[word + 1])
            && !(text.StartsSentence(word) && NameWords.IsEveryday(text[word]));

    private static int WithCapitals(TypedText text, int word)
    {
        var count = 1;
        while (count < MostWords && text.IsJoinedToNext(word + count - 1) && NameWords.IsGivenAsItStands(text[word + count - 1]) && GoesOn(text, word, word + count))
            count++;
        return count > 1 || StandsAlone(text, word) ? count : 0;
    }

    /// <summary>Only the last part of a name is inflected, so after "Annan" no surname comes, but after "Anna" any capital may be one.</summary>
    private static bool GoesOn(TypedText text, int first, int next)
    {
        if (!text.HasCapital(next))
            return false;
        if (NameWords.IsSurname(text[next]) || text.Words[next].Length == 1)
            return true;
        var surnameIsCertain = !NameWords.IsAlsoSomethingElse(text[first]) && !(text.StartsSentence(first) && NameWords.IsEveryday(text[first]));
        return surnameIsCertain && !NameWords.IsPlace(text[next]) && !NameWords.IsInside(text[next]) && !NameWords.IsAlsoSomethingElse(text[next]);
    }

    private static bool StandsAlone(TypedText text, int word)
        => IsAnnounced(text, word) || !NameWords.IsAlsoSomethingElse(text[word]) && !NameWords.IsPlace(text[word]) && !(text.StartsSentence(word) && NameWords.IsEveryday(text[word]));

    private static int WithoutCapitals(TypedText text, int word)
    {
        var count = 1;
        while (count < MostWords && text.IsJoinedToNext(word + count - 1) && NameWords.IsGivenAsItStands(text[word + count - 1]) && IsPlainNamePart(text, word + count))
            count++;
        var last = text[word + count - 1];
        var hasSurname = count > 1 && NameWords.IsSurname(last) && !(NameWords.IsEveryday(text[word]) && NameWords.IsEveryday(last));
        if (hasSurname)
            return count;
        return IsIntroduced(text, word) || IsSigned(text, word) && text.EndsLine(word) || !NameWords.IsEveryday(text[word]) && IsAnnounced(text, word) ? 1 : 0;
    }

    private static bool IsPlainNamePart(TypedText text, int word)
        => NameWords.IsSurname(text[word]) || NameWords.IsGivenAsItStands(text[word]) && !NameWords.IsEveryday(text[word]);

    private static int Capitals(TypedText text, int word)
    {
        var count = 0;
        while (count < MostWords && text.HasCapital(word + count) && (count == 0 || text.IsJoinedToNext(word + count - 1)))
            count++;
        return count;
    }

    private static bool IsIntroduced(TypedText text, int word) => text.Follows(NameWords.Introductions, word);

    private static bool IsAnnounced(TypedText text, int word)
        => IsIntroduced(text, word) || text.Follows(NameWords.Presentations, word) || IsSigned(text, word) || FollowsRole(text, word);

    private static bool IsSigned(TypedText text, int word) => text.Follows(NameWords.Signatures, word, " .:,-!\n");

    private static bool FollowsRole(TypedText text, int word)
        => word > 0 && text.IsJoinedToNext(word - 1) && NameWords.Roles.Has(text[word - 1]);

    /// <summary>"Minna Canthin koulu", "Mathilda Wrede-institutet", "Alvar Aalto -museo".</summary>
    private static bool NamesPlace(TypedText text, int first, int count)
    {
        var next = first + count;
        return text.IsLetters(next) && NameWords.IsInstitution(text[next])
            && (count > 1 ? text.IsJoinedToNext(next - 1) || text.GapAfter(next - 1) is " -" : text.IsJoinedToNext(first) && NameWords.IsNamedAfterSomebody(text[next]));
    }
}
