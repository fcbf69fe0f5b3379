namespace EmploymentNet.Site.Features.Accounts;

/// <summary>What an answer can say of who answered; names are <c>Profession.key</c> in the texts of the advice desk.</summary>
public static class Professions
{
    public static readonly IReadOnlyList<string> All = ["socialCounsellor", "employmentAdviser", "editor", "administrator"];
}
