using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace EmploymentNet.Site.Hosting;

public static class Health
{
    /// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: the database does as well.</summary>
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");
    }
}
