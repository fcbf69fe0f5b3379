using Microsoft.AspNetCore.Identity;

namespace EmploymentNet.Site.Features.Accounts;

/// <summary>A worker. Askers have no account.</summary>
public sealed class StaffMember : IdentityUser<Guid>
{
    /// <summary>What a published answer says of who answered: a key of the resource texts, e.g. <c>socialCounsellor</c>.</summary>
    public required string Profession { get; set; }

    /// <summary>Language of the back office for this worker: <c>fi</c> or <c>sv</c>.</summary>
    public required string Language { get; set; }
}
