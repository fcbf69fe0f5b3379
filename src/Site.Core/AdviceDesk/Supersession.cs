namespace EmploymentNet.Core.AdviceDesk;

/// <summary>A newer answer holds in place of one, which stays to be read with a word about it.</summary>
/// <param name="By">Id of the published answer, in the same language.</param>
public sealed record Supersession(int By, DateTime Utc);
