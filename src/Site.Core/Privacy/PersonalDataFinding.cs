namespace EmploymentNet.Core.Privacy;

/// <summary>Where in a text a piece of personal data stands. It holds no text, so it gives nothing away by itself.</summary>
public readonly record struct PersonalDataFinding(PersonalDataKind Kind, int Start, int Length)
{
    public int End => Start + Length;

    public string In(string text) => text.Substring(Start, Length);
}
