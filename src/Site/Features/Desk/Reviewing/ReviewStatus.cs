using EmploymentNet.Core.AdviceDesk;

namespace EmploymentNet.Site.Features.Desk.Reviewing;

/// <summary>Who waits for whom to read, or what was said.</summary>
public sealed record ReviewStatus(Question Question, Func<Guid?, string> NameOf);
