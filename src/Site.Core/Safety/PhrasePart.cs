namespace EmploymentNet.Core.Safety;

/// <summary>Either of several rows of words. Lines that name the same ones share the part, so that a text is searched for it once.</summary>
internal sealed class PhrasePart(IReadOnlyList<IReadOnlyList<int>> wordings)
{
    public IReadOnlyList<IReadOnlyList<int>> Wordings => wordings;
}
