namespace EmploymentNet.Core.Language;

/// <summary>
/// "Skickas", "skickades", "har skickats", "ges", "blev skickad". Verbs that are active in spite of their -s ("hoppas"), genitives and names
/// are kept apart by lists; a form without -a- counts only where a list has it.
/// </summary>
internal sealed class SwedishPassive(WordFile words) : IPassive
{
    private const int ShortestPassive = 5;
    private const int ShortestParticiple = 6;

    /// <summary>"Har inte ännu skickats".</summary>
    private const int Reach = 3;

    private readonly WordSet _active = words.Set("not passive");
    private readonly WordSet _have = words.Set("have");
    private readonly WordSet _become = words.Set("become");
    private readonly WordSet _supines = words.Set("supine");
    private readonly WordSet _participles = words.Set("participle");
    private readonly WordSet _notParticiples = words.Set("not participle");
    private readonly WordSet _listed = new([.. words["present"], .. words["past"]]);

    public bool IsAt(IReadOnlyList<SpokenWord> sentence, int place)
    {
        var word = sentence[place].Lower;
        if (_active.Has(word) || sentence[place].HasCapital && place > 0)
            return false;
        return HasEnding(word) || IsListed(word, _listed)
            || sentence.IsBehind(place, _have, Reach) && IsSupine(word)
            || sentence.IsBehind(place, _become, Reach - 1) && IsParticiple(word);
    }

    private bool HasEnding(string word) =>
        word.Length >= ShortestPassive && word.EndsWithAny(words["passive ending"]) && !word.EndsWithAny(words["not passive ending"]);

    private bool IsSupine(string word) => IsListed(word, _supines) || (word.EndsWithAny(words["supine ending"]) && !word.EndsWithAny(words["not supine ending"]));

    private bool IsParticiple(string word) =>
        !_notParticiples.Has(word) && (IsListed(word, _participles) || (word.Length >= ShortestParticiple && word.EndsWithAny(words["participle ending"])));

    /// <summary>"Skrivs", and "beskrivs" as well.</summary>
    private bool IsListed(string word, WordSet verbs) =>
        verbs.Has(word) || words["prefix"].Any(prefix => word.StartsWith(prefix, StringComparison.Ordinal) && verbs.Has(word.AsSpan(prefix.Length)));
}
