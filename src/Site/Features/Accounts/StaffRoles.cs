namespace EmploymentNet.Site.Features.Accounts;

public static class StaffRoles
{
    public const string Counsellor = "counsellor";
    public const string Editor = "editor";
    public const string Lead = "lead";
    public const string Administrator = "administrator";

    public static readonly IReadOnlyList<string> All = [Counsellor, Editor, Lead, Administrator];
}
