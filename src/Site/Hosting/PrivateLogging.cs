using Microsoft.Extensions.Logging.Console;

namespace EmploymentNet.Site.Hosting;

/// <summary>
/// Logs that hold nothing of a visitor: no address, agent, referrer or query string. The framework's request log carries them
/// at Information, and its scopes carry the path, so both are off in every environment.
/// </summary>
public static class PrivateLogging
{
    public static void AddPrivateLogging(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning);
        if (!builder.Environment.IsDevelopment())
            builder.Logging.AddJsonConsole(options => Configure(options, "O"));
        else
            builder.Logging.AddSimpleConsole(options =>
            {
                Configure(options, "HH:mm:ss ");
                options.SingleLine = true;
            });
    }

    private static void Configure(ConsoleFormatterOptions options, string timestamp)
    {
        options.IncludeScopes = false;
        options.UseUtcTimestamp = true;
        options.TimestampFormat = timestamp;
    }
}
