using EmploymentNet.Core.AdviceDesk.Archive;
using EmploymentNet.Site.Features.AdviceDesk.Answers;
using EmploymentNet.Site.Features.AdviceDesk.Answers.Figures;
using EmploymentNet.Site.Features.AdviceDesk.Checks;
using EmploymentNet.Site.Features.AdviceDesk.OpeningHours;
using EmploymentNet.Site.Features.AdviceDesk.OwnQuestion;
using EmploymentNet.Site.Features.AdviceDesk.Promise;
using EmploymentNet.Site.Features.AdviceDesk.Retention;
using EmploymentNet.Site.Features.AdviceDesk.Safety;
using EmploymentNet.Site.Features.AdviceDesk.Signal;
using EmploymentNet.Site.Features.Notifications;

namespace EmploymentNet.Site.Features.AdviceDesk;

public static class AdviceDeskServices
{
    public static void AddAdviceDesk(this IServiceCollection services)
    {
        services
            .AddSingleton<PhraseKeys>()
            .AddSingleton<PublishedHours>()
            .AddScoped<OpeningText>()
            .AddSingleton<DeskPaces>()
            .AddScoped<PromiseMonths>()
            .AddScoped<PromiseText>()
            .AddScoped<HoursOverview>()
            .AddScoped<HoursJson>()
            .AddScoped<HoursCalendar>()
            .AddSingleton<Tickets>()
            .AddScoped<QuestionKeys>()
            .AddScoped<Threads>()
            .AddSingleton<SimilarIndex>()
            .AddScoped<SimilarAnswers>()
            .AddScoped<TextChecks>()
            .AddScoped<AnswerData>()
            .AddScoped<Shelves>()
            .AddScoped<AnswerLists>()
            .AddScoped<AnswerListHead>()
            .AddScoped<MatchingServices>()
            .AddScoped<Successions>()
            .AddScoped<NearAnswers>()
            .AddSingleton<Tally<AnswerRead>>()
            .AddSingleton<HelpLimits>()
            .AddScoped<AnswerCounts>()
            .AddScoped<ReadsJob>()
            .AddHostedService<LastReads>()
            .AddScoped<ThreadText>()
            .AddScoped<Facts>()
            .AddScoped<Eraser>()
            .AddScoped<Expiry>()
            .AddScoped<RetentionJob>()
            .AddScoped<ErasureJob>()
            .AddSingleton<SignalOffer>()
            .AddScoped<SignalRetention>()
            .AddScoped<ILetterWriter, AnswerReadyLetter>()
            .AddScoped<HelpLines>()
            .AddScoped<ILetterWriter, UrgentLetter>();
        services.AddOptions<RetentionOptions>().BindConfiguration(RetentionOptions.Section).ValidateDataAnnotations().ValidateOnStart();
    }
}
