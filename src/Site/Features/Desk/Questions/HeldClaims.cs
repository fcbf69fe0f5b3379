using EmploymentNet.Core.AdviceDesk;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Questions;

public static class HeldClaims
{
    /// <summary>With all that the end of a claim ends: its request for a reader too.</summary>
    public static IQueryable<Question> WithClaims(this IQueryable<Question> questions) => questions
        .Include(question => question.Claims).Include(question => question.Reviews.Where(review => review.EndedUtc == null)).AsSplitQuery();
}
