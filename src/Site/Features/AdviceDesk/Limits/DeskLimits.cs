using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Hosting;

namespace EmploymentNet.Site.Features.AdviceDesk.Limits;

public static class DeskLimits
{
    /// <summary>True lets everything through at once, so that a benchmark measures the site and not its limits.</summary>
    public const string Off = "Limits:Off";

    public static void AddDeskLimits(this WebApplicationBuilder builder)
    {
        var off = builder.Configuration.GetValue<bool>(Off);
        builder.Services
            .AddSingleton(services => new AskingLimits(services.GetRequiredService<TimeProvider>(), off))
            .AddSingleton(services => new PhraseLimits(services.GetRequiredService<TimeProvider>(), off))
            .AddSingleton<LimitsReport>();
        if (off)
            builder.Services.AddLoopbackOnly($"a desk without limits ({Off}).");
    }
}
