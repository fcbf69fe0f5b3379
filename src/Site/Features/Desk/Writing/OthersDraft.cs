using EmploymentNet.Core.AdviceDesk;

namespace EmploymentNet.Site.Features.Desk.Writing;

/// <summary>What a colleague is writing, as the asker would read it.</summary>
public sealed record OthersDraft(ShownDraft Draft, IReadOnlyList<ReadPart> Parts)
{
    public static OthersDraft Of(ShownDraft draft, Question question, QuestionKey key) => new(draft, question.Preview(draft.Text, draft.Profession, key));
}
