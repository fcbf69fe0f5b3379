using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Data;

public static class DatabaseStart
{
    public static async Task MigrateDatabase(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SiteDbContext>().Database.MigrateAsync();
        await scope.ServiceProvider.GetRequiredService<QuestionKeyDbContext>().Database.MigrateAsync();
    }
}
