namespace EmploymentNet.Core.Language;

public enum Clarity
{
    Clear,
    RatherHeavy,
    Heavy,
}
