using Microsoft.AspNetCore.Diagnostics;

namespace EmploymentNet.Site.Hosting;

public static class ErrorPages
{
    /// <summary>The second run of a request that was refused, now for the page that says so: what refused it must let it pass.</summary>
    public static bool IsErrorPage(this HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;
}
