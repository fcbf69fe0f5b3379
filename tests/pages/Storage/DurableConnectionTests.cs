using EmploymentNet.PageTests.Hosting;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmploymentNet.PageTests.Storage;

[Collection(OneSite.Collection)]
public sealed class DurableConnectionTests(SiteHost site)
{
    [Theory]
    [InlineData(typeof(SiteDbContext))]
    [InlineData(typeof(QuestionKeyDbContext))]
    public async Task Every_connection_is_durable_and_forgets_what_is_deleted(Type context)
    {
        for (var opening = 0; opening < 3; opening++)
        {
            await using var scope = site.Services.CreateAsyncScope();
            var database = ((DbContext)scope.ServiceProvider.GetRequiredService(context)).Database;
            await database.OpenConnectionAsync();

            Assert.Equal("wal", await Pragma(database, "journal_mode"));
            Assert.Equal("2", await Pragma(database, "synchronous"));
            Assert.Equal("1", await Pragma(database, "secure_delete"));
            Assert.Equal("1", await Pragma(database, "foreign_keys"));
        }
    }

    [Fact]
    public async Task A_connection_that_cannot_be_durable_is_refused()
    {
        var inMemory = new DbContextOptionsBuilder<SiteDbContext>()
            .UseSqlite("Data Source=:memory:").AddInterceptors(DurableConnections.Instance).Options;
        await using var database = new SiteDbContext(inMemory);

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => database.Database.OpenConnectionAsync());

        Assert.Contains("journal_mode", refusal.Message, StringComparison.Ordinal);
    }

    private static async Task<string?> Pragma(Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade database, string name)
    {
        await using var command = database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {name}";
        return (await command.ExecuteScalarAsync())?.ToString();
    }
}
