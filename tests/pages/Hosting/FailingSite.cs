using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace EmploymentNet.PageTests.Hosting;

/// <summary>A site on which any page throws when its query string says <c>fail=…</c>.</summary>
public class FailingSite : SiteHost
{
    public const string Message = "This page fails because a test asked it to.";

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.Configure<MvcOptions>(options => options.Filters.Add(new FailWhenAsked())));
    }

    private sealed class FailWhenAsked : IResourceFilter
    {
        public void OnResourceExecuting(ResourceExecutingContext context)
        {
            var isErrorPage = context.HttpContext.Features.Get<IExceptionHandlerFeature>() is not null;
            if (context.HttpContext.Request.Query.ContainsKey("fail") && !isErrorPage)
                throw new InvalidOperationException(Message);
        }

        public void OnResourceExecuted(ResourceExecutedContext context)
        {
        }
    }
}
