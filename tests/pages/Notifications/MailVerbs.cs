using EmploymentNet.Core.Notifications;
using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EmploymentNet.PageTests.Notifications;

/// <summary>What happens to the post.</summary>
public static class MailVerbs
{
    public static Task<List<OutboxMail>> Outbox(this SiteHost site) => site.With<SiteDbContext, List<OutboxMail>>(
        database => database.Outbox.AsNoTracking().OrderBy(mail => mail.Number).ToListAsync());

    /// <summary>A whole round, waited for.</summary>
    public static Task Deliver(this SiteHost site) => site.With<Delivery>(delivery => delivery.Run(CancellationToken.None));

    /// <summary>Ends the site and leaves its data.</summary>
    public static Task Stop(this SiteHost site) => site.Services.GetRequiredService<IHost>().StopAsync();
}
