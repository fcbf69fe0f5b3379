namespace EmploymentNet.Site.Features.Notifications;

public static class NotificationServices
{
    public static IServiceCollection AddNotifications(this IServiceCollection services) => services
        .AddSingleton<OutboxBell>();
}
