using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace EmploymentNet.Testing;

/// <summary>What a test host cannot have by itself: people who take their time over a form and none over a wait, and visitors at different addresses.</summary>
public sealed class Surroundings(SiteHost site) : IStartupFilter
{
    /// <summary>Header that says where the connection comes from. Only tests have it.</summary>
    public const string Address = "Test-Address";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, rest) =>
        {
            site.Clock.Hurry();
            // A page's sign of life is written by nobody.
            if (HttpMethods.IsPost(context.Request.Method) && !context.Request.Path.Value!.EndsWith("/lasnaolo", StringComparison.Ordinal))
                site.Clock.Advance(site.WritingTime);
            if (context.Request.Headers[Address] is [{ } address])
                context.Connection.RemoteIpAddress = IPAddress.Parse(address);
            return rest(context);
        });
        next(app);
    };
}
