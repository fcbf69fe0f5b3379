using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.AdviceDesk.Answers;

/// <summary>Looks up where readers of an answer are sent on to; <see cref="Succession"/> is the rule. One is looked up after another: there are few, and each has long texts.</summary>
public sealed class Successions(SiteDbContext database)
{
    public Task<Succession> Of(PublishedAnswer answer) =>
        Succession.Of(answer, id => database.PublishedAnswers.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id));
}
