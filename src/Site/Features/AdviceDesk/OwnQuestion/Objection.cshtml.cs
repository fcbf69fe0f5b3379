using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.OwnQuestion;

/// <summary>The asker takes back the consent to publish: what is published is withdrawn in the same moment.</summary>
public sealed class ObjectionModel(Threads threads, IStringLocalizer<Texts> texts) : OwnAct(texts)
{
    public async Task OnPost() => Show(await threads.ObjectToPublishing(Thread!), "Objection.Done");
}
