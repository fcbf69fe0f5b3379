using System.Linq.Expressions;

namespace EmploymentNet.Core.AdviceDesk.Archive;

/// <summary>
/// How much an answer helps those who read it: a Bayesian mean. Each begins as if <see cref="Weight"/> readers had come and been helped as
/// often as readers of all answers are, so that one press on an answer that two have read does not beat forty on one that a hundred have.
/// </summary>
public static class Helpfulness
{
    public const int Weight = 50;

    /// <summary>Of all readers the part that was helped; nought while nobody has read anything.</summary>
    public static double Usual(long helped, long reads) => reads == 0 ? 0 : Math.Min(1, (double)helped / reads);

    /// <summary>For the database to compute. An answer without figures has the usual share.</summary>
    public static Expression<Func<AnswerFigures, double>> Share(double usual) =>
        figures => (figures.Helped + (Weight * usual)) / (figures.Reads + Weight);
}
