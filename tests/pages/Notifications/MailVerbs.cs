using EmploymentNet.Core.Notifications;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EmploymentNet.PageTests.Notifications;

/// <summary>What happens to the post.</summary>
public static class MailVerbs
{
    public static async Task<IReadOnlyList<OutboxMail>> Outbox(this SiteHost site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SiteDbContext>().Outbox.AsNoTracking().OrderBy(mail => mail.Number).ToListAsync();
    }

    /// <summary>A whole round, waited for.</summary>
    public static async Task Deliver(this SiteHost site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Delivery>().Run(CancellationToken.None);
    }

    public static async Task ForgetOldMail(this SiteHost site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Outbox>().ForgetOld();
    }

    /// <summary>Ends the site and leaves its data.</summary>
    public static Task Stop(this SiteHost site) => site.Services.GetRequiredService<IHost>().StopAsync();
}
