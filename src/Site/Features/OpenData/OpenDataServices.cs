namespace EmploymentNet.Site.Features.OpenData;

public static class OpenDataServices
{
    public static IServiceCollection AddOpenData(this IServiceCollection services) => services.AddScoped<OpenFigures>();
}
