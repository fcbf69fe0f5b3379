using System.Security.Cryptography;

namespace EmploymentNet.Core.Staff;

/// <summary>Stands in once for a code of the app, for when the telephone is gone. Only its hash is kept.</summary>
public sealed class RecoveryCode
{
    public const int PerPerson = 10;

    public const int HashLength = 200;

    /// <summary>Without letters and digits that look alike.</summary>
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    private const int GroupLength = 4;
    private const int Groups = 3;

    public int Id { get; private set; }

    public required Guid Staff { get; init; }

    /// <summary>The digit it begins with: which one it is, so that one hash has to be reckoned and not ten.</summary>
    public required int Number { get; init; }

    public required string Hash { get; init; }

    public DateTime? UsedUtc { get; private set; }

    /// <returns>Such as <c>3-k7pm-xw9q-rt4d</c>.</returns>
    public static string New(int number) =>
        $"{number}-{string.Join('-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Letters, GroupLength)))}";

    /// <summary>As it was given out, however it was typed.</summary>
    /// <returns>Null where it can be none.</returns>
    public static (int Number, string Code)? Read(string? typed)
    {
        var letters = string.Concat((typed ?? "").Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
        return letters.Length == 1 + Groups * GroupLength && char.IsAsciiDigit(letters[0])
            ? (letters[0] - '0', $"{letters[0]}-{string.Join('-', letters.Skip(1).Chunk(GroupLength).Select(group => new string(group)))}")
            : null;
    }
}
