using EmploymentNet.Site.Features.AdviceDesk.Answers;

namespace EmploymentNet.Site.Features.AdviceDesk;

public static class AdviceDeskServices
{
    public static void AddAdviceDesk(this IServiceCollection services) => services
        .AddSingleton<PhraseKeys>()
        .AddSingleton<Tickets>()
        .AddScoped<QuestionKeys>()
        .AddScoped<Threads>()
        .AddScoped<AnswerData>();
}
