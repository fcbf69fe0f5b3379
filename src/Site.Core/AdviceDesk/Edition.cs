using EmploymentNet.Core.Privacy;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>A thread edited for everyone to read, in one language.</summary>
/// <param name="Answer">Markdown.</param>
/// <param name="Links">Content nodes that the answer sends its reader to, in order.</param>
public sealed record Edition(SiteLanguage Language, DeskText Title, DeskText Question, DeskText Answer, IReadOnlyList<Guid> Links)
{
    /// <summary>How many personal identity codes were taken out of it.</summary>
    public int Masked => Title.Masked + Question.Masked + Answer.Masked;
}
