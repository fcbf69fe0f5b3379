namespace EmploymentNet.Core.Privacy;

/// <summary>What is pointed out before a text is shown to everybody. Identity codes are not here: a text that holds one is not published.</summary>
public enum FlagKind
{
    Phone,
    Email,
    Iban,
    Address,
    Name,
    Handle,

    /// <summary>Where somebody works, or worked.</summary>
    Employer,

    /// <summary>A small municipality, and beside it what few people there are.</summary>
    RareDetail,
}
