using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.AdviceDesk.Retention;

/// <summary>Makes what stays of a question for figures, seen beside all others of its week.</summary>
public sealed class Facts(SiteDbContext database)
{
    public async Task<Fact> Of(Question question)
    {
        var fact = Fact.Of(question);
        if ((fact.Municipality, fact.Placement) is not (null, null))
            fact.HideIn([.. await Erased(fact), .. await Living(fact, question.Number)]);
        return fact;
    }

    private Task<List<Fact>> Erased(Fact fact) => database.Facts.AsNoTracking()
        .Where(other => other.AskedWeek == fact.AskedWeek && other.Municipality == fact.Municipality)
        .ToListAsync();

    private async Task<IEnumerable<Fact>> Living(Fact fact, int except)
    {
        var (from, to) = Fact.SpanOf(fact.AskedWeek);
        var questions = await database.Questions.IgnoreQueryFilters().AsNoTracking()
            .Where(question => question.AskedUtc >= from && question.AskedUtc < to && question.Municipality == fact.Municipality && question.Number != except
                && (question.Hold == null || question.Hold.ReleasedUtc != null))
            .ToListAsync();
        return questions.Select(Fact.Of);
    }
}
