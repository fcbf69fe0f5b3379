using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Desk.Absences;
using EmploymentNet.Site.Features.Desk.Checking;
using EmploymentNet.Site.Features.Desk.Groups;
using EmploymentNet.Site.Features.Desk.Groups.One;
using EmploymentNet.Site.Features.Desk.Links;
using EmploymentNet.Site.Features.Desk.Live;
using EmploymentNet.Site.Features.Desk.Macros;
using EmploymentNet.Site.Features.Desk.Mentions;
using EmploymentNet.Site.Features.Desk.Notes;
using EmploymentNet.Site.Features.Desk.OpeningHours;
using EmploymentNet.Site.Features.Desk.Parts;
using EmploymentNet.Site.Features.Desk.Placements;
using EmploymentNet.Site.Features.Desk.Presence;
using EmploymentNet.Site.Features.Desk.Published;
using EmploymentNet.Site.Features.Desk.Published.One;
using EmploymentNet.Site.Features.Desk.Publishing;
using EmploymentNet.Site.Features.Desk.Questions;
using EmploymentNet.Site.Features.Desk.Queue;
using EmploymentNet.Site.Features.Desk.Reviewing;
using EmploymentNet.Site.Features.Desk.ServiceLevels;
using EmploymentNet.Site.Features.Desk.Writing;
using EmploymentNet.Site.Features.Notifications;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EmploymentNet.Site.Features.Desk;

public static class DeskServices
{
    public static void AddDesk(this IServiceCollection services)
    {
        services
            .AddScoped<DeskThreads>()
            .AddScoped<Claiming>()
            .AddScoped<Answering>()
            .AddScoped<IdleClaims>()
            .AddScoped<HandOverChoices>()
            .AddScoped<TopicAccesses>()
            .AddScoped<Absentees>()
            .AddScoped<AbsentClaims>()
            .AddScoped<HoursEditing>()
            .AddScoped<HoursProposals>()
            .AddScoped<HoursText>()
            .AddScoped<Scopes>()
            .AddScoped<ToldCounts>()
            .AddScoped<PosterHours>()
            .AddScoped<OnDuty>()
            .AddScoped<LetterReaders>()
            .AddScoped<TopicFigures>()
            .AddScoped<MemberLoads>()
            .AddScoped<Giving>()
            .AddScoped<QueueRows>()
            .AddSingleton<DeskBus>()
            .AddScoped<IInterceptor, CommitNews>()
            .AddSingleton<StreamGuard>()
            .AddSingleton<DeskPresence>()
            .AddScoped<BulkClaims>()
            .AddSingleton<BulkResults>()
            .AddScoped<LinkableContent>()
            .AddScoped<DueText>()
            .AddScoped<Drafts>()
            .AddScoped<Checks>()
            .AddScoped<MacroChoices>()
            .AddScoped<MacroRuns>()
            .AddScoped<NotePad>()
            .AddScoped<OwnMentions>()
            .AddScoped<MentionJob>()
            .AddScoped<ILetterWriter, MentionLetter>()
            .AddScoped<LinkTargets>()
            .AddScoped<CannedAnswers.Choices>()
            .AddScoped<DeskAct>()
            .AddScoped<MergedAnswers>()
            .AddScoped<SecondReaders>()
            .AddScoped<SecondAnswerers>()
            .AddScoped<Studio>()
            .AddScoped<Editions>()
            .AddScoped<LinkPrints>()
            .AddSingleton<LastLook>()
            .AddScoped<LinkWatch>()
            .AddScoped<OwnAddresses>()
            .AddScoped<ServiceLevelJob>()
            .AddScoped<ILetterWriter, ServiceLetter>();
        services.AddLinkCheck();
        services.AddOptions<DeskOptions>().BindConfiguration(DeskOptions.Section).ValidateDataAnnotations().ValidateOnStart();
    }

    /// <summary>Questions open only to those who answer, and each page below one gets it already looked up.</summary>
    public static void AddDeskGuards(this PageConventionCollection pages)
    {
        pages.AuthorizePage("/Desk/Index", StaffAccounts.Working);
        pages.AuthorizeFolder("/Desk/Queue", StaffAccounts.Answering);
        pages.AuthorizeFolder("/Desk/Recording", StaffAccounts.Answering);
        pages.AuthorizeFolder("/Desk/Starters", StaffAccounts.Answering);
        foreach (var changing in (string[])["Edit", "Retire", "Restore"])
            pages.AuthorizePage($"/Desk/Starters/{changing}", StaffAccounts.Leading);
        pages.AuthorizeFolder("/Desk/Presence", StaffAccounts.Answering);
        pages.AuthorizeFolder("/Desk/CannedAnswers", StaffAccounts.Answering);
        foreach (var changing in (string[])["Edit", "Accept", "Retire", "Restore"])
            pages.AuthorizePage($"/Desk/CannedAnswers/{changing}", StaffAccounts.Leading);
        pages.AuthorizeFolder("/Desk/Mentions", StaffAccounts.Answering);
        pages.AuthorizeFolder("/Desk/Macros", StaffAccounts.Answering);
        foreach (var changing in (string[])["Edit", "Retire", "Restore"])
            pages.AuthorizePage($"/Desk/Macros/{changing}", StaffAccounts.Leading);
        pages.AuthorizeFolder("/Desk/Topics", StaffAccounts.Answering);
        foreach (var changing in (string[])["Edit", "Retire", "Restore"])
            pages.AuthorizePage($"/Desk/Topics/{changing}", StaffAccounts.Leading);
        pages.AuthorizeFolder("/Desk/Checklists", StaffAccounts.Leading);
        pages.AuthorizeFolder("/Desk/Absences", StaffAccounts.Answering);
        pages.AuthorizeFolder("/Desk/Published", StaffAccounts.Answering);
        pages.AddFolderApplicationModelConvention("/Desk/Published/One", page => page.Filters.Add(new TypeFilterAttribute(typeof(AnswerLookup))));
        pages.AuthorizeFolder("/Desk/OpeningHours", StaffAccounts.Answering);
        foreach (var changing in (string[])["RemoveWeek", "RemoveDay", "Accept", "Decline"])
            pages.AuthorizePage($"/Desk/OpeningHours/{changing}", StaffAccounts.Leading);
        pages.AuthorizeFolder("/Desk/Placements", StaffAccounts.Answering);
        foreach (var changing in (string[])["New", "Rename", "Close", "OpenAgain"])
            pages.AuthorizePage($"/Desk/Placements/{changing}", StaffAccounts.Leading);
        pages.AuthorizeFolder("/Desk/Groups", StaffAccounts.Answering);
        foreach (var changing in (string[])["Edit", "Retire", "Restore", "One/Give", "One/Rota"])
            pages.AuthorizePage($"/Desk/Groups/{changing}", StaffAccounts.Leading);
        pages.AddFolderApplicationModelConvention("/Desk/Groups/One", page => page.Filters.Add(new TypeFilterAttribute(typeof(GroupLookup))));
        foreach (var below in (string[])["/Desk/Questions", "/Desk/Writing", "/Desk/Notes", "/Desk/Checking", "/Desk/Reviewing", "/Desk/Parts", "/Desk/Publishing"])
        {
            pages.AuthorizeFolder(below, StaffAccounts.Answering);
            pages.AddFolderApplicationModelConvention(below, page => page.Filters.Add(new TypeFilterAttribute(typeof(QuestionLookup))));
        }
    }
}
