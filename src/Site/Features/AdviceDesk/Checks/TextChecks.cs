namespace EmploymentNet.Site.Features.AdviceDesk.Checks;

/// <summary>Reads a text as it is about to be sent, or while it is being written.</summary>
public sealed class TextChecks(SimilarAnswers similar)
{
    private const int LongestSeen = 200;

    /// <param name="seen">As the form carried it: made by <see cref="Notices.Seen"/>, and harmless where it was not.</param>
    public async Task<Notices> OfQuestion(string text, string? seen) => new(await similar.To(text), Tokens(seen));

    private static string[] Tokens(string? seen) =>
        seen is { Length: <= LongestSeen } ? seen.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
}
