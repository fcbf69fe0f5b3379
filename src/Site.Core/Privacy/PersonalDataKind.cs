namespace EmploymentNet.Core.Privacy;

/// <summary>What people write about themselves and others that can lead to a person. Identity codes are not here: <see cref="HetuMask"/> takes those.</summary>
public enum PersonalDataKind
{
    Phone,
    Email,
    Iban,
    Address,
    Name,
    Handle,
}
