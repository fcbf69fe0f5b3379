using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Desk.Questions;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Reviewing;

/// <summary>Which answers need a second reader, and who can be one.</summary>
public sealed class SecondReaders(SiteDbContext database, HandOverChoices choices)
{
    /// <summary>As the topic's rule says, or the rule of a topic whose asker gets the same answer.</summary>
    public Task<bool> Need(Question question) => database.Topics.AnyAsync(topic => topic.ReviewedSinceUtc != null
        && (topic.Key == question.Topic || database.Questions.Any(other =>
            other.Topic == topic.Key && other.Mergings.Any(merging => merging.Into == question.Number && merging.EndedUtc == null))));

    /// <summary>The same of everybody who can be asked.</summary>
    public async Task<IReadOnlyList<StaffMember>> For(Question question, Guid writer) =>
        [.. (await choices.For(question, writer)).Where(colleague => question.CanRead(colleague.Id))];
}
