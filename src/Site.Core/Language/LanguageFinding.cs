namespace EmploymentNet.Core.Language;

/// <param name="Start">Of the words, in the Markdown that was read.</param>
/// <param name="Words">As a reader sees them.</param>
/// <param name="Sentence">The one they stand in.</param>
/// <param name="Plainer">What to write instead, in the language of the text; only officialese has it.</param>
public sealed record LanguageFinding(FindingKind Kind, int Start, int Length, string Words, string Sentence, string? Plainer = null);
