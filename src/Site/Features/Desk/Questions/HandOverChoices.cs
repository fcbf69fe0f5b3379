using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Features.Accounts;

namespace EmploymentNet.Site.Features.Desk.Questions;

/// <summary>Whom a question can be given to.</summary>
public sealed class HandOverChoices(Answerers answerers)
{
    /// <summary>Those who answer, can sign in, and do not have it already. Who passed it on for good is left out without a word.</summary>
    public async Task<IReadOnlyList<StaffMember>> For(Question question, Guid giver) =>
        [.. (await answerers.ByName()).Where(user => user.Id != giver && user.Id != question.CurrentClaim?.Staff && !question.IsClosedTo(user.Id))];
}
