namespace EmploymentNet.Core.Content.Authoring;

internal static class LinkTarget
{
    /// <summary>An id and what follows it: <c>id:place-x#hours</c> gives <c>id:place-x</c> and <c>#hours</c>.</summary>
    public static (string Id, string? Fragment) Split(string target)
    {
        var end = target.IndexOfAny(['#', '?']);
        return end < 0 ? (target, null) : (target[..end], target[end..]);
    }
}
