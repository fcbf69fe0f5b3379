using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Privacy;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using EmploymentNet.Site.Features.Desk.Questions;
using EmploymentNet.Site.Features.Desk.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.Reviewing;

/// <summary>Says something of the draft, or answers what was said, and decides nothing.</summary>
public sealed class CommentModel(SiteDbContext database, DeskThreads threads, Drafts drafts, AuditLog audit, TimeProvider clock, IStringLocalizer<Texts> words)
    : SayingPage(database, threads, drafts, audit, clock, words)
{
    protected override ReviewVerdict? Verdict => null;

    protected override RedirectResult AfterSaying(DeskText text) =>
        Redirect(DeskMessage.With(Routes.QuestionReview(Question.Number), DeskMessage.Masking(DeskMessage.ReviewCommented, text)));
}
