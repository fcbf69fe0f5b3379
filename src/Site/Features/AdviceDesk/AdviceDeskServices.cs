using EmploymentNet.Site.Features.AdviceDesk.Answers;
using EmploymentNet.Site.Features.AdviceDesk.Signal;
using EmploymentNet.Site.Features.Notifications;
using EmploymentNet.Site.Features.AdviceDesk.Checks;

namespace EmploymentNet.Site.Features.AdviceDesk;

public static class AdviceDeskServices
{
    public static void AddAdviceDesk(this IServiceCollection services) => services
        .AddSingleton<PhraseKeys>()
        .AddSingleton<Tickets>()
        .AddScoped<QuestionKeys>()
        .AddScoped<Threads>()
        .AddSingleton<SimilarIndex>()
        .AddScoped<SimilarAnswers>()
        .AddScoped<TextChecks>()
        .AddScoped<AnswerData>()
        .AddSingleton<SignalOffer>()
        .AddScoped<SignalRetention>()
        .AddScoped<ILetterWriter, AnswerReadyLetter>();
}
