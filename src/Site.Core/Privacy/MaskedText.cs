namespace EmploymentNet.Core.Privacy;

/// <summary>A text after masking, and how many personal identity codes were taken out of it.</summary>
public readonly record struct MaskedText(string Text, int Count);
