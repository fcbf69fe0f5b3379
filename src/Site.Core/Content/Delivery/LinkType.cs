namespace EmploymentNet.Core.Content.Delivery;

public enum LinkType
{
    Content,
    Media,
    External,
}
