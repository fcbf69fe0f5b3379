namespace EmploymentNet.Core.AdviceDesk;

/// <summary>A published answer was mended, and says so.</summary>
/// <param name="Note">For readers, in the answer's language: what was mended, and not what stood there.</param>
public sealed record Correction(DateTime Utc, string Note)
{
    public const int NoteLength = 300;
}
