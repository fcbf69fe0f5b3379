namespace EmploymentNet.Site.Features.Notifications;

/// <summary>What the page after an act says of it; the words are <c>Message.key</c> in the texts.</summary>
public static class OutboxNotice
{
    public const string Parameter = "viesti";

    public const string Trying = "uusitaan";
    public const string TryingAll = "kaikkia-uusitaan";
    public const string Discarded = "hylatty";
    public const string TooLate = "ei-jonossa";

    public static string On(string message) => $"{Routes.Mail}?{Parameter}={message}";
}
