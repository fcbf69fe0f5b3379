namespace EmploymentNet.Site.Features.Accounts;

public static class StaffRoles
{
    public const string Counsellor = "counsellor";
    public const string Editor = "editor";
    public const string Lead = "lead";
    public const string Administrator = "administrator";

    /// <summary>Those who read and answer questions.</summary>
    public static readonly IReadOnlyList<string> Answering = [Counsellor, Lead];

    public static readonly IReadOnlyList<string> All = [Counsellor, Editor, Lead, Administrator];
}
