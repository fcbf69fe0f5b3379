using EmploymentNet.Site.Features.AdviceDesk.Answers;
using EmploymentNet.Site.Features.AdviceDesk.Checks;
using EmploymentNet.Site.Features.AdviceDesk.OwnQuestion;
using EmploymentNet.Site.Features.AdviceDesk.Retention;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace EmploymentNet.Site.Features.AdviceDesk;

public static class AdviceDeskServices
{
    public static void AddAdviceDesk(this IServiceCollection services)
    {
        services
            .AddSingleton<PhraseKeys>()
            .AddSingleton<Tickets>()
            .AddScoped<QuestionKeys>()
            .AddScoped<Threads>()
            .AddSingleton<SimilarIndex>()
            .AddScoped<SimilarAnswers>()
            .AddScoped<TextChecks>()
            .AddScoped<AnswerData>()
            .AddScoped<ThreadText>()
            .AddScoped<Facts>()
            .AddScoped<Eraser>()
            .AddScoped<RetentionJob>()
            .AddScoped<ErasureJob>();
        services.AddOptions<RetentionOptions>().BindConfiguration(RetentionOptions.Section).ValidateDataAnnotations().ValidateOnStart();
    }

    /// <summary>Each page of somebody's own question gets it already opened by its phrase.</summary>
    public static void AddPhraseGuard(this PageConventionCollection pages) =>
        pages.AddFolderApplicationModelConvention("/AdviceDesk/OwnQuestion", page => page.Filters.Add(new TypeFilterAttribute(typeof(PhraseLookup))));
}
