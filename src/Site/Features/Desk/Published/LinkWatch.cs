using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk.Answers;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Published;

/// <summary>Marks the published answers of which something that they link has changed, so that a condition in the database can leave them out.</summary>
public sealed class LinkWatch(SiteDbContext database, LinkPrints prints, TimeProvider clock)
{
    public async Task Run()
    {
        foreach (var answer in await database.PublishedAnswers.InForce().ToListAsync())
            answer.SeeLinks(prints.Of(answer), clock.GetUtcNow().UtcDateTime);
        await database.SaveChangesAsync();
    }
}
