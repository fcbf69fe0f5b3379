using EmploymentNet.Core.Staff;

namespace EmploymentNet.Site.Features.Accounts;

/// <summary>A one-time link to hand over: shown to whoever made it, now and never again.</summary>
/// <param name="Path">Below the site's own address.</param>
/// <param name="Member">Whom it lets in.</param>
/// <param name="Purpose">What for.</param>
public sealed record IssuedLink(string Path, StaffMember Member, LinkPurpose Purpose);
