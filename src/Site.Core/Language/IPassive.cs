namespace EmploymentNet.Core.Language;

/// <summary>Tells passives of a language by endings, by lists and by the words before, without a dictionary. What it cannot tell it leaves alone.</summary>
internal interface IPassive
{
    bool IsAt(IReadOnlyList<SpokenWord> words, int place);
}
