namespace EmploymentNet.Core.AdviceDesk;

/// <summary>What an answer rests on.</summary>
/// <param name="Name">"Työsopimuslaki 55/2001", "Kela: Yleistuki".</param>
/// <param name="Address">Web address; null where it has none.</param>
/// <param name="Section">Of a law: "2 luku 4 §".</param>
public sealed record Source(string Name, string? Address, string? Section)
{
    public const int NameLength = 160;
    public const int AddressLength = 500;
    public const int SectionLength = 80;
    public const int Most = 10;
}
