namespace EmploymentNet.Core.Language;

public enum Verdict
{
    Clear,
    RatherHeavy,
    Heavy,
}
