using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.PageTests.Hosting;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmploymentNet.PageTests.Storage;

/// <summary>Erasing deletes the row of a question, and the database what hangs off it: a new table must hang off it as well.</summary>
[Collection(OneSite.Collection)]
public sealed class ForgettingTests(SiteHost site)
{
    /// <summary>What outlives its question by design.</summary>
    private static readonly Type[] _outlives = [typeof(PublishedAnswer), typeof(Erasure), typeof(AuditEntry)];

    [Fact]
    public void Whatever_belongs_to_a_question_is_deleted_with_it()
    {
        using var scope = site.Services.CreateScope();
        var model = scope.ServiceProvider.GetRequiredService<SiteDbContext>().Model;

        Faults.None(
            from entity in model.GetEntityTypes()
            where entity.ClrType != typeof(Question) && !_outlives.Contains(entity.ClrType)
            where entity.GetProperties().Any(property => property.Name is "QuestionNumber" or "QuestionId" or "Question")
            where !entity.GetForeignKeys().Any(key => key.PrincipalEntityType.ClrType == typeof(Question) && key.DeleteBehavior == DeleteBehavior.Cascade)
            select $"{entity.ClrType.Name} names a question and is not deleted with it");
        Faults.None(
            from key in model.FindEntityType(typeof(Question))!.GetReferencingForeignKeys()
            where key.DeleteBehavior != DeleteBehavior.Cascade && !_outlives.Contains(key.DeclaringEntityType.ClrType)
            select $"{key.DeclaringEntityType.ClrType.Name} keeps its question from being deleted, or outlives it");
    }
}
