using System.Text.Encodings.Web;
using System.Text.Unicode;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Audit;
using EmploymentNet.Site.Features.Desk;
using EmploymentNet.Site.Features.Holdings;
using EmploymentNet.Site.Features.Notifications;
using EmploymentNet.Site.Features.Overview;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.WebEncoders;

namespace EmploymentNet.Site.Hosting;

public static class SitePages
{
    public static void AddSitePages(this IServiceCollection services, CookieSecurePolicy secure)
    {
        services.AddRazorPages(options =>
        {
            options.RootDirectory = "/Features";
            options.Conventions.Add(new TwoLanguageRoutes());
            options.Conventions.ConfigureFilter(new KnownMethods());
            options.Conventions.AddAccountGuards();
            options.Conventions.AddDeskGuards();
            options.Conventions.AddNotificationGuards();
            options.Conventions.AddAuditGuards();
            options.Conventions.AddHoldingGuards();
            options.Conventions.AddOverviewGuards();
            // The framework's token sets a cookie; OriginCheck guards public forms instead.
            foreach (var folder in (string[])["/AdviceDesk", "/Content", "/Errors", "/OpenData"])
                options.Conventions.AddFolderApplicationModelConvention(folder, WithoutAntiforgery);
        })
        .AddViewLocalization()
        .AddViewOptions(options => options.HtmlHelperOptions.ClientValidationEnabled = false)
        .AddDataAnnotationsLocalization(options => options.DataAnnotationLocalizerProvider = TextsBeside);
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "tyotila-lomake";
            options.Cookie.Path = Routes.Workspace;
            options.Cookie.SecurePolicy = secure;
            options.SuppressXFrameOptionsHeader = true;
        });
    }

    /// <summary>A form's messages are in the <c>Texts</c> of its own folder.</summary>
    private static IStringLocalizer TextsBeside(Type form, IStringLocalizerFactory texts) =>
        texts.Create($"{form.Namespace}.Texts", form.Assembly.GetName().Name!);

    private static void WithoutAntiforgery(PageApplicationModel page) => page.Filters.Add(new IgnoreAntiforgeryTokenAttribute());
}
