using System.Security.Claims;

namespace EmploymentNet.Site.Features.Accounts;

/// <summary>What the sign-in says of the worker at the keyboard.</summary>
public static class StaffPrincipal
{
    public const string ProfessionClaim = "profession";

    public static Guid StaffId(this ClaimsPrincipal user) => Guid.Parse(user.FindFirst(ClaimTypes.NameIdentifier)!.Value);

    public static string Profession(this ClaimsPrincipal user) => user.FindFirst(ProfessionClaim)!.Value;

    public static bool CanAnswer(this ClaimsPrincipal user) => StaffRoles.Answering.Any(user.IsInRole);

    public static bool CanAdminister(this ClaimsPrincipal user) => user.IsInRole(StaffRoles.Administrator);

    public static bool IsLead(this ClaimsPrincipal user) => user.IsInRole(StaffRoles.Lead);
}
