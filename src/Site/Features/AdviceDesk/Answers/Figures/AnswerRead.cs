using EmploymentNet.Core;

namespace EmploymentNet.Site.Features.AdviceDesk.Answers.Figures;

/// <summary>What is known of a read: of which answer, by its address, and in which week.</summary>
/// <param name="Week">The Monday in Helsinki.</param>
public readonly record struct AnswerRead(SiteLanguage Language, string Slug, DateOnly Week);
