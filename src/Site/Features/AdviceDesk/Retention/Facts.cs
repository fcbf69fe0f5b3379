using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.AdviceDesk.Retention;

/// <summary>Makes what stays of a question for figures, seen beside all others of its week that tell of a municipality or placement.</summary>
public sealed class Facts(SiteDbContext database)
{
    /// <summary>What stayed of others may tell less after it.</summary>
    public async Task Leave(Question question, DateTime now)
    {
        var fact = Fact.Of(question);
        Fact.HideFew([fact, .. await Erased(fact), .. await Living(fact, question.Number)], now);
        database.Add(fact);
    }

    private Task<List<Fact>> Erased(Fact fact) => database.Facts
        .Where(other => other.AskedWeek == fact.AskedWeek && (other.Municipality != null || other.Placement != null))
        .ToListAsync();

    private async Task<IEnumerable<Fact>> Living(Fact fact, int except)
    {
        var (from, to) = Fact.SpanOf(fact.AskedWeek);
        var questions = await database.Questions.IgnoreQueryFilters().AsNoTracking()
            .Where(question => question.AskedUtc >= from && question.AskedUtc < to && (question.Municipality != null || question.Placement != null)
                && question.Number != except && (question.Hold == null || question.Hold.ReleasedUtc != null))
            .ToListAsync();
        return questions.Select(Fact.Of);
    }
}
