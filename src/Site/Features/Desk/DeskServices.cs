using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Desk.Questions;
using EmploymentNet.Site.Features.Desk.ServiceLevels;
using EmploymentNet.Site.Features.Desk.Writing;
using EmploymentNet.Site.Features.Notifications;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace EmploymentNet.Site.Features.Desk;

public static class DeskServices
{
    public static IServiceCollection AddDesk(this IServiceCollection services) => services
        .AddScoped<DeskThreads>()
        .AddScoped<Claiming>()
        .AddScoped<LinkableContent>()
        .AddScoped<DueText>()
        .AddScoped<DeskAct>()
        .AddScoped<MergedAnswers>()
        .AddScoped<ServiceLevelJob>()
        .AddScoped<ILetterWriter, ServiceLetter>()
        .AddScoped<Drafts>()
        .AddScoped<LinkTargets>()
        .AddScoped<CannedAnswers.Choices>();

    /// <summary>Questions open only to those who answer, and each page below one gets it already looked up.</summary>
    public static void AddDeskGuards(this PageConventionCollection pages)
    {
        pages.AuthorizePage("/Desk/Index", StaffAccounts.Working);
        pages.AuthorizeFolder("/Desk/Queue", StaffAccounts.Answering);
        pages.AuthorizeFolder("/Desk/Recording", StaffAccounts.Answering);
        pages.AuthorizeFolder("/Desk/Starters", StaffAccounts.Answering);
        foreach (var changing in (string[])["Edit", "Retire", "Restore"])
            pages.AuthorizePage($"/Desk/Starters/{changing}", StaffAccounts.Leading);
        pages.AuthorizeFolder("/Desk/CannedAnswers", StaffAccounts.Answering);
        foreach (var changing in (string[])["Edit", "Accept", "Retire", "Restore"])
            pages.AuthorizePage($"/Desk/CannedAnswers/{changing}", StaffAccounts.Leading);
        foreach (var below in (string[])["/Desk/Questions", "/Desk/Writing"])
        {
            pages.AuthorizeFolder(below, StaffAccounts.Answering);
            pages.AddFolderApplicationModelConvention(below, page => page.Filters.Add(new TypeFilterAttribute(typeof(QuestionLookup))));
        }
    }
}
