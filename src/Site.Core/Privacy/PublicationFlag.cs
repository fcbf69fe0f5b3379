namespace EmploymentNet.Core.Privacy;

/// <summary>Where in a text something stands by which its asker, or somebody else, may be known.</summary>
public readonly record struct PublicationFlag(FlagKind Kind, int Start, int Length)
{
    public int End => Start + Length;

    public string In(string text) => text.Substring(Start, Length);

    /// <summary>What a decision about it is kept by: it holds for the same words of the same kind, wherever they stand.</summary>
    public string Token(string text) => $"{Kind}:{In(text)}";
}
