using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Notifications;

namespace EmploymentNet.Site.Features.AdviceDesk.Ask;

/// <summary>The fields as they come over the wire; lower-case names are the public contract of the form.</summary>
public sealed class AskForm
{
    public string? Text { get; set; }

    public string? Topic { get; set; }

    public Guid? Municipality { get; set; }

    public string? AgeBand { get; set; }

    public string? ForWhom { get; set; }

    public bool Publish { get; set; }

    public string? Email { get; set; }

    /// <summary>Code of the placement whose link opened the form; nothing the asker types.</summary>
    public string? Placement { get; set; }

    /// <summary>A half-written question to begin with or to go on with.</summary>
    public int? Start { get; set; }

    public string? Ticket { get; set; }

    /// <summary>What the writer has been shown before sending; see <see cref="Checks.Notices.Seen"/>.</summary>
    public string? Seen { get; set; }

    /// <summary>A kind of personal data to take out of the text; see <see cref="Checks.Removal"/>.</summary>
    public string? Remove { get; set; }

    /// <summary>People do not see this field; what fills it in is a program.</summary>
    public string? Website { get; set; }

    /// <summary>What the browser found out for the form's ticket; asked for in a flood only, see <see cref="Core.Limits.ProofOfWork"/>.</summary>
    public string? Proof { get; set; }

    /// <summary>Problems by field: the key of the text that says what to do.</summary>
    public IEnumerable<(string Field, string Problem)> Problems(IReadOnlyList<Topic> topics, int length)
    {
        if (length == 0)
            yield return (nameof(Text), "Text.Missing");
        else if (length < Asking.MinTextLength)
            yield return (nameof(Text), "Text.Short");
        else if (length > Asking.MaxTextLength)
            yield return (nameof(Text), "Text.Long");
        if (topics.All(topic => topic.Key != Topic))
            yield return (nameof(Topic), "Topic.Missing");
        if (!string.IsNullOrWhiteSpace(Email) && EmailAddress.Read(Email) is null)
            yield return (nameof(Email), "Email.Wrong");
    }

    public static string? OneOf(IReadOnlyList<string> choices, string? chosen) => choices.FirstOrDefault(choice => choice == chosen);
}
