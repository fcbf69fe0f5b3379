using EmploymentNet.Site.Features.Accounts;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.Extensions.Options;

namespace EmploymentNet.Site.Features.Notifications;

public static class NotificationServices
{
    public static IServiceCollection AddNotifications(this IServiceCollection services)
    {
        services.AddOptions<MailOptions>().BindConfiguration(MailOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<IValidateOptions<MailOptions>, MailOptionsCheck>()
            .AddSingleton<OutboxBell>()
            .AddSingleton<LetterPrinting>()
            .AddSingleton<SmtpDelivery>()
            .AddScoped<Outbox>()
            .AddScoped<Delivery>()
            .AddHostedService<Postman>();
    }

    /// <summary>The outbox belongs to those who keep the site running.</summary>
    public static void AddNotificationGuards(this PageConventionCollection pages) =>
        pages.AuthorizeFolder("/Notifications", StaffAccounts.Administering);
}
