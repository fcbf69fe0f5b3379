namespace EmploymentNet.Site.Features.Accounts;

public static class StaffRoles
{
    public const string Counsellor = "counsellor";
    public const string Editor = "editor";
    public const string Lead = "lead";
    public const string Administrator = "administrator";

    /// <summary>Those who read and answer questions.</summary>
    public static readonly IReadOnlyList<string> Answering = [Counsellor, Lead];

    /// <summary>Those who see people's accounts.</summary>
    public static readonly IReadOnlyList<string> Managing = [Lead, Administrator];

    /// <summary>Those who reach so much that a password is not enough.</summary>
    public static readonly IReadOnlyList<string> WithSecondFactor = [Lead, Administrator];

    public static readonly IReadOnlyList<string> All = [Counsellor, Editor, Lead, Administrator];

    /// <summary>Whose accounts somebody of a role invites, sees and changes.</summary>
    public static IReadOnlyList<string> ManagedBy(string role) => role switch
    {
        Administrator => All,
        Lead => [Counsellor, Editor],
        _ => [],
    };
}
