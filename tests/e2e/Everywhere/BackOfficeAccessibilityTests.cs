using EmploymentNet.JourneyTests.Accounts;
using EmploymentNet.JourneyTests.AdviceDesk;
using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site;
using EmploymentNet.Site.Features.Accounts;

namespace EmploymentNet.JourneyTests.Everywhere;

/// <summary>Every page of the back office that a role opens from its bar. The counsellor works in Finnish, the lead in Swedish.</summary>
[Collection(Beside.Name)]
public sealed class BackOfficeAccessibilityTests(JourneySite site)
{
    private const int Narrow = 320;
    private const int Height = 800;

    private static readonly string[] _administration = [Routes.Mail, Routes.AuditLog, $"{Routes.AuditLog}?kysymys=viisi", Routes.Holdings, $"{Routes.Holdings}?kuukaudet=1&paivat=x"];

    private static readonly string[] _everybody = [Routes.OwnAccount, Routes.OwnPassword, Routes.SecondFactor, Routes.Overview];

    private static readonly string[] _managing = [Routes.People, Routes.Invitation];

    private static readonly string[] _answering = [Routes.Queue, $"{Routes.Queue}?tila=kaikki", Routes.NewQuestion, Routes.Mentions, Routes.Publications, Routes.Starters, Routes.CannedAnswers, Routes.NewCannedAnswer, Routes.Macros, Routes.Topics, Routes.Groups, Routes.Group(1), Routes.Absences, Routes.DutyCalendar];

    private static readonly string[] _leading = [Routes.NewStarter, Routes.Starter(1), Routes.CannedAnswer(1), Routes.NewMacro, Routes.Macro(1), Routes.Topic("benefits"), Routes.NewTopic, Routes.Checklist("benefits"), Routes.NewCheckPoint("benefits"), Routes.CheckPoint("benefits", 1), Routes.NewGroup, Routes.GroupEditing(1), Routes.GroupRota(1), Routes.DutyWeek(), Routes.DutyDays];

    public static TheoryData<string, bool, int> Looks => new()
    {
        { StaffRoles.Counsellor, true, 320 },
        { StaffRoles.Lead, false, 1280 },
        { StaffRoles.Administrator, true, 1280 },
        { StaffRoles.Editor, false, 320 },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    public Task Every_page_of_a_role_keeps_the_accessibility_rules_and_fits_the_screen(string role, bool dark, int width) =>
        site.Journey(Circumstances.Of("fi") with { Dark = dark, Width = width }, async worker =>
        {
            await site.Journey(Circumstances.Of("fi", script: false), asker => asker.AsksFromHome("Mitä työtilassa näkyy tästä?", "youth"));
            await worker.SignsIn(role);
            var faults = new List<string>();
            foreach (var path in PagesOf(role))
            {
                await worker.GoesTo(path);
                Assert.Equal(path, new Uri(worker.Page.Url).PathAndQuery);
                faults.AddRange(await worker.AccessibilityFaults());
                await worker.Page.SetViewportSizeAsync(Narrow, Height);
                var needed = await worker.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
                if (needed > Narrow)
                    faults.Add($"{path} is {needed} wide");
                await worker.Page.SetViewportSizeAsync(width, Height);
            }

            Faults.None(faults);
        }, traced: false);

    internal static IEnumerable<string> PagesOf(string role) => _everybody.Concat(role switch
    {
        StaffRoles.Counsellor => _answering,
        StaffRoles.Lead => [.. _answering, .. _leading, .. _managing, Routes.RecoveryCodes],
        StaffRoles.Administrator => [Routes.Workspace, .. _administration, .. _managing, Routes.RecoveryCodes],
        _ => [Routes.Workspace],
    });
}
