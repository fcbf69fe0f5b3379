using EmploymentNet.Core.Content.Types;

namespace EmploymentNet.Site.Features.Content;

/// <summary>What the reader narrowed the services down to; the keys are those of the schema.</summary>
public sealed record ServiceFilter(string? Audience, string? LifeSituation, string? ServiceClass)
{
    public static readonly string[] Audiences = ["jobseeker", "professional", "employer"];

    public static readonly string[] LifeSituations =
        ["schoolBroken", "outOfWork", "familyLeave", "healthLimits", "newlyArrived", "summerJob", "hiring"];

    public static readonly string[] ServiceClasses =
        ["guidance", "workActivity", "coaching", "subsidisedWork", "training", "benefits", "employerServices", "associations"];

    public bool IsEmpty => this is { Audience: null, LifeSituation: null, ServiceClass: null };

    public static ServiceFilter Of(HttpRequest request) => new(
        QueryNames.Audience.In(request), QueryNames.LifeSituation.In(request), QueryNames.ServiceClass.In(request));

    public bool Fits(ContentPage page) =>
        page is Service service
        && (Audience is null || service.Audience == Audience || service.Audience == "everyone")
        && (LifeSituation is null || service.LifeSituations.Contains(LifeSituation))
        && (ServiceClass is null || service.ServiceClass == ServiceClass);
}
