using System.Security.Cryptography;
using System.Text;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>What a linked page said when a worker looked, in a few letters, and whether one could go there.</summary>
public static class LinkPrint
{
    public const string Gone = "gone";

    /// <param name="state">In a word: open, full, closed, paused.</param>
    /// <param name="texts">What the page says in the things that an answer may have relied on.</param>
    public static string Of(string state, params string?[] texts) =>
        $"{state} {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', texts)))[..8])}";

    /// <returns>How what is linked has become other than it was; null where it is the same, or nobody has looked before.</returns>
    public static LinkChange? Between(string? before, string now) => before is null || before == now
        ? null
        : StateOf(now) switch
        {
            Gone => LinkChange.Gone,
            var state when state == StateOf(before) => LinkChange.Text,
            "open" => LinkChange.Open,
            "full" => LinkChange.Full,
            "paused" => LinkChange.Paused,
            _ => LinkChange.Closed,
        };

    private static string StateOf(string print) => print.Split(' ')[0];
}

/// <summary>What became of something that an answer links.</summary>
public enum LinkChange
{
    Gone,
    Closed,
    Paused,
    Full,
    Open,

    /// <summary>It is described otherwise.</summary>
    Text,
}
