using EmploymentNet.Core.Language;

namespace EmploymentNet.Site.Features.Desk.Meter;

/// <param name="Language">Of the text; the advice is in the worker's.</param>
public sealed record MeterFindings(IEnumerable<LanguageFinding> Findings, string Language);
