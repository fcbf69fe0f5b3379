using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.AdviceDesk;
using EmploymentNet.Site.Features.AdviceDesk.Answers.Figures;
using EmploymentNet.Site.Features.AdviceDesk.Limits;
using EmploymentNet.Site.Features.AdviceDesk.OpeningHours;
using EmploymentNet.Site.Features.Audit;
using EmploymentNet.Site.Features.Backups;
using EmploymentNet.Site.Features.Content;
using EmploymentNet.Site.Features.ContentDelivery;
using EmploymentNet.Site.Features.Desk;
using EmploymentNet.Site.Features.Desk.Live;
using EmploymentNet.Site.Features.Feeds;
using EmploymentNet.Site.Features.Holdings;
using EmploymentNet.Site.Features.Notifications;
using EmploymentNet.Site.Features.OpenData;
using EmploymentNet.Site.Features.Overview;
using EmploymentNet.Site.Hosting;

var builder = WebApplication.CreateBuilder(args);

builder.AddPrivateLogging();
builder.WebHost.ConfigureKestrel(kestrel =>
{
    kestrel.AddServerHeader = false;
    kestrel.Limits.MaxRequestBodySize = FormBodies.Limit;
});

// A proxy may end TLS, so the request cannot tell; only Development is meant to be used without.
var secureCookies = builder.Environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;

builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<DataFolders>();
builder.Services.AddSqlite();
builder.AddKeyRing();
builder.Services.AddStaffAccounts(secureCookies);
builder.KeepDevelopmentOnLoopback();
builder.Services.AddContent();
builder.Services.AddAdviceDesk();
builder.AddDeskLimits();
builder.Services.AddDesk();
builder.Services.AddNotifications();
builder.Services.AddAudit();
builder.Services.AddScoped<Backup>().AddScoped<Restoring>();
builder.Services.AddHoldings();
builder.Services.AddOverview();
builder.Services.AddOpenData();
builder.Services.AddHostedService<ScheduledWork>();
builder.Services.AddLocalization();
builder.Services.AddSitePages(secureCookies);
builder.Services.AddContentPages();
builder.Services.AddFeeds();
builder.Services.AddHealthChecks().AddDbContextCheck<SiteDbContext>();

var app = builder.Build();

if (ContentCommands.IsContentCommand(args))
    return await app.RunContentCommand(args);
if (StaffCommands.IsStaffCommand(args))
    return await app.RunStaffCommand(args);
if (BackupCommands.IsBackupCommand(args))
    return await app.RunBackupCommand(args);

await app.MigrateDatabase();
await app.SeedTopics();
await app.SeedStarters();
await app.SeedCannedAnswers();
await app.SeedMacros();
await app.SeedCheckPoints();
await app.StartOpeningHours();
await app.StartContent();
await app.SeedStaffRoles();
await app.SeedDevelopmentStaff();
await app.SeedDevelopmentGroups();

app.UseKnownProxies();
app.UseExceptionHandler("/virhe/500");
app.UseSecurityHeaders();
app.UseMedia();
app.UseAuthentication();
app.UseRequestLanguage();
app.UseAnswerReading();
app.UseStatusCodePagesWithReExecute("/virhe/{0}");
app.UseOriginCheck();
app.UseFormBodies();
app.UseRouting();
app.UseAuthorization();

app.MapStaticAssets();
app.MapHealth();
app.MapFeeds();
app.MapOpenFigures();
app.MapOpeningHours();
app.MapDeskStream();
app.MapLanguageChoice();
app.MapRazorPages().WithStaticAssets();

app.Run();
return 0;

/// <summary>The host, public for the tests that start it.</summary>
public partial class Program;
