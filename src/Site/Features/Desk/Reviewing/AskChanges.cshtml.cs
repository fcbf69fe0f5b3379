using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Privacy;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using EmploymentNet.Site.Features.Desk.Questions;
using EmploymentNet.Site.Features.Desk.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.Reviewing;

/// <summary>The draft goes back to its writer, with what is to be mended.</summary>
public sealed class AskChangesModel(SiteDbContext database, DeskThreads threads, Drafts drafts, AuditLog audit, TimeProvider clock, IStringLocalizer<Texts> words)
    : SayingPage(database, threads, drafts, audit, clock, words)
{
    protected override ReviewVerdict? Verdict => ReviewVerdict.ChangesRequested;

    protected override RedirectResult AfterSaying(DeskText text) =>
        BackToQuestion(DeskMessage.Masking(DeskMessage.ReviewChangesRequested, text));
}
