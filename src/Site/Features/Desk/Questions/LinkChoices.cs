using EmploymentNet.Core.Content.Types;

namespace EmploymentNet.Site.Features.Desk.Questions;

/// <summary>Content of one kind to tick as links of a published answer.</summary>
public sealed record LinkChoices(string Legend, IEnumerable<ContentPage> Pages, IReadOnlyCollection<Guid> Chosen);
