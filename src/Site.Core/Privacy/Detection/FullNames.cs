namespace EmploymentNet.Core.Privacy.Detection;

/// <summary>Names of persons, in full or in part. A place or an organisation that bears a person's name is none.</summary>
internal static class FullNames
{
    public static IEnumerable<PersonalDataFinding> In(TypedText text)
    {
        var reader = new NameReader(text);
        for (var first = 0; first < text.Words.Count; first++)
        {
            if (reader.WordsFrom(first) is not (> 0 and var count))
                continue;
            if (!NamesPlace(text, first, count))
                yield return text.Finding(PersonalDataKind.Name, first, first + count - 1);
            first += count - 1;
        }
    }

    /// <summary>"Minna Canthin koulu", "Alvar Aalto -museo", "Mathilda Wrede-institutet".</summary>
    private static bool NamesPlace(TypedText text, int first, int count)
    {
        var (last, next) = (first + count - 1, first + count);
        if (!text.IsLetters(next))
            return false;
        return count == 1
            ? text.IsJoinedToNext(last) && NameWords.IsNamedAfterSomebody(text[next])
            : (text.IsJoinedToNext(last) || text.GapAfter(last) is " -") && NameWords.IsInstitution(text[next]);
    }
}
