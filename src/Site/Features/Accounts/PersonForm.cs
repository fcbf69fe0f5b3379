using EmploymentNet.Core;
using EmploymentNet.Core.Notifications;

namespace EmploymentNet.Site.Features.Accounts;

/// <summary>What is known of a person, when they are invited and later.</summary>
public sealed class PersonForm
{
    public string? Name { get; set; }

    public string? Email { get; set; }

    public string? Role { get; set; }

    public string? Profession { get; set; }

    public string? Language { get; set; }

    /// <summary>Problems by field: the key of the text that says what to do.</summary>
    /// <param name="roles">Those that may be given.</param>
    public IEnumerable<(string Field, string Problem)> Problems(IReadOnlyList<string> roles)
    {
        if (string.IsNullOrWhiteSpace(Name) || Name.Trim().Length > StaffMember.NameLength)
            yield return (nameof(Name), "Name.Problem");
        if (!roles.Contains(Role ?? ""))
            yield return (nameof(Role), "Role.Problem");
        if (!Professions.All.Contains(Profession ?? ""))
            yield return (nameof(Profession), "Profession.Problem");
        if (SiteLanguage.Find(Language ?? "") is null)
            yield return (nameof(Language), "Language.Problem");
    }

    public IEnumerable<(string Field, string Problem)> EmailProblems() =>
        EmailAddress.Read(Email) is null ? [(nameof(Email), "Email.Problem")] : [];

    /// <summary>Only of a form without problems.</summary>
    public Invitation Make() => new(Name!.Trim(), EmailAddress.Read(Email)!, Role!, Profession!, SiteLanguage.Find(Language!)!.Code);
}
