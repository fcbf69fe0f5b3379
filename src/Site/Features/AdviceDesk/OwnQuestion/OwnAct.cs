using EmploymentNet.Core;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.OwnQuestion;

/// <summary>Something an asker does with the thread, at an address of its own. Who comes there without having pressed a button is asked for the phrase.</summary>
public abstract class OwnAct(IStringLocalizer<Texts> texts) : OwnQuestionPage(texts)
{
    public RedirectResult OnGet() => Redirect(Routes.OwnQuestion.For(SiteLanguage.Current));
}
