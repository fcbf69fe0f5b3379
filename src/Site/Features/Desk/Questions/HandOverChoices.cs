using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Desk.Absences;
using EmploymentNet.Site.Features.Desk.Groups;

namespace EmploymentNet.Site.Features.Desk.Questions;

/// <summary>Whom a question can be given to.</summary>
public sealed class HandOverChoices(Colleagues colleagues, TopicAccesses accesses, Absentees absentees)
{
    /// <summary>
    /// Those who answer, may see its topic, are at work, and do not have it already. Who passed it on for good is left out without a word: the page
    /// says of nobody in particular why they are missing.
    /// </summary>
    public async Task<IReadOnlyList<StaffMember>> For(Question question, Guid giver)
    {
        var away = await absentees.Today();
        return [.. (await All(question, giver)).Where(member => !away.ContainsKey(member.Id))];
    }

    /// <returns>Those who would be among them, with their last day away.</returns>
    public async Task<IReadOnlyList<(StaffMember Member, DateOnly Until)>> Away(Question question, Guid giver)
    {
        var away = await absentees.Today();
        return [.. (await All(question, giver)).Where(member => away.ContainsKey(member.Id)).Select(member => (member, away[member.Id]))];
    }

    private async Task<IEnumerable<StaffMember>> All(Question question, Guid giver)
    {
        var expertise = await accesses.All();
        return
            from colleague in await colleagues.Answering()
            let member = colleague.Member
            where member.Id != giver && member.Id != question.CurrentClaim?.Staff && !question.IsClosedTo(member.Id)
            where expertise.AccessOf(member.Id, colleague.IsLead).Sees(question.Topic)
            select member;
    }
}
