namespace EmploymentNet.Core.Language;

/// <summary>A word as the lists have it: <c>word</c> as it stands, <c>stem*</c> with any ending.</summary>
internal readonly record struct ListedForm(string Written, bool AnyEnding)
{
    public static ListedForm Read(string listed) => new(listed.TrimEnd('*'), listed.EndsWith('*'));

    public bool Fits(string lower) => AnyEnding ? lower.StartsWith(Written, StringComparison.Ordinal) : lower == Written;
}
