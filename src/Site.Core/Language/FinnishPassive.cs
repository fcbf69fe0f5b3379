namespace EmploymentNet.Core.Language;

/// <summary>
/// "Haetaan", "haettiin", "haettaisiin", "on haettu", "ei haeta". The illative of nouns ("kuntaan", "nettiin") and what is one's own
/// ("asioitaan") end alike and are kept apart by endings, and by a list where these do not tell.
/// </summary>
internal sealed class FinnishPassive(WordFile words) : IPassive
{
    /// <summary>Of a noun that is looked for at the end of compounds; a shorter one is met in verbs as well ("osataan").</summary>
    private const int ShortestLastPart = 8;

    /// <summary>"On jo nyt haettu".</summary>
    private const int Reach = 2;

    private readonly WordSet _passives = words.Set("passive");
    private readonly WordSet _participles = words.Set("participle");
    private readonly WordSet _negated = words.Set("negated");
    private readonly WordSet _auxiliaries = words.Set("auxiliary");
    private readonly WordSet _negations = words.Set("negation");
    private readonly WordSet _active = words.Set("active behind negation");
    private readonly WordSet _notParticiples = words.Set("not participle");
    private readonly WordSet _nouns = words.Set("not passive");
    private readonly IReadOnlyList<string> _lastParts = [.. words["not passive"].Where(noun => noun.Length >= ShortestLastPart)];

    public bool IsAt(IReadOnlyList<SpokenWord> sentence, int place)
    {
        var word = sentence[place].Lower;
        return _passives.Has(word) || HasEnding(word)
            || sentence.IsBehind(place, _auxiliaries, Reach) && IsParticiple(word)
            || sentence.IsBehind(place, _negations, 1) && IsNegated(word);
    }

    private bool HasEnding(string word) =>
        word.EndsWithAny(words["passive ending"]) && !word.EndsWithAny(words["not passive ending"]) && !_nouns.Has(word) && !word.EndsWithAny(_lastParts);

    private bool IsParticiple(string word) =>
        _participles.Has(word) || (word.EndsWithAny(words["participle ending"]) && !_notParticiples.Has(word));

    private bool IsNegated(string word) => _negated.Has(word) || (word.EndsWithAny(words["negated ending"]) && !_active.Has(word));
}
