using System.Globalization;
using EmploymentNet.Core.Limits;

namespace EmploymentNet.Testing;

public static class Puzzle
{
    /// <summary>Does the work that a browser does for its person in a flood.</summary>
    public static string Solve(string challenge)
    {
        var number = 0L;
        while (!ProofOfWork.IsSolved(challenge, number.ToString(CultureInfo.InvariantCulture)))
            number++;
        return number.ToString(CultureInfo.InvariantCulture);
    }
}
