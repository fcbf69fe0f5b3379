using System.Security.Claims;

namespace EmploymentNet.Site.Features.Accounts;

/// <summary>What the sign-in says of the worker at the keyboard.</summary>
public static class StaffPrincipal
{
    public const string ProfessionClaim = "profession";

    /// <summary>There where the worker has a second factor: nobody who has one gets a sign-in without it.</summary>
    public const string SecondFactorClaim = "secondFactor";

    public static Guid StaffId(this ClaimsPrincipal user) => Guid.Parse(user.FindFirst(ClaimTypes.NameIdentifier)!.Value);

    public static string Profession(this ClaimsPrincipal user) => user.FindFirst(ProfessionClaim)!.Value;

    public static string Role(this ClaimsPrincipal user) => StaffRoles.All.First(user.IsInRole);

    public static bool CanAnswer(this ClaimsPrincipal user) => StaffRoles.Answering.Any(user.IsInRole);

    public static bool CanAdminister(this ClaimsPrincipal user) => user.IsInRole(StaffRoles.Administrator);

    public static bool CanManage(this ClaimsPrincipal user) => StaffRoles.Managing.Any(user.IsInRole);

    public static bool IsLead(this ClaimsPrincipal user) => user.IsInRole(StaffRoles.Lead);

    /// <summary>Nothing opens but the page where it is set up.</summary>
    public static bool LacksSecondFactor(this ClaimsPrincipal user) =>
        StaffRoles.WithSecondFactor.Any(user.IsInRole) && !user.HasClaim(claim => claim.Type == SecondFactorClaim);
}
