using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;

namespace EmploymentNet.Site.Features.Desk.Recording;

public sealed class RecordingForm
{
    public string? Ticket { get; set; }

    public string? Text { get; set; }

    public string? Topic { get; set; }

    public RecordingPlace? Place { get; set; }

    /// <summary>In which the question was asked: <c>fi</c> or <c>sv</c>.</summary>
    public string? Language { get; set; }

    public string? AgeBand { get; set; }

    public Guid? Municipality { get; set; }

    public bool Publish { get; set; }

    public bool HandOver { get; set; }

    /// <summary>Pressed by who goes on to answer it.</summary>
    public bool Take { get; set; }

    /// <summary>What the writer has been shown; see <see cref="AdviceDesk.Checks.Notices.Seen"/>.</summary>
    public string? Seen { get; set; }

    public SiteLanguage SpokenLanguage => SiteLanguage.Find(Language ?? "") ?? SiteLanguage.Current;

    /// <summary>Problems by field: the key of the text that says what to do.</summary>
    public IEnumerable<(string Field, string Problem)> Problems(IReadOnlyList<Topic> topics, int length)
    {
        if (length == 0)
            yield return (nameof(Text), "Recording.Missing");
        else if (length < Asking.MinTextLength)
            yield return (nameof(Text), "Recording.Short");
        else if (length > Asking.MaxTextLength)
            yield return (nameof(Text), "Recording.Long");
        if (topics.All(topic => topic.Key != Topic))
            yield return (nameof(Topic), "Starter.Topic.Problem");
        if (Place is not { } place || !Enum.IsDefined(place))
            yield return (nameof(Place), "Recording.Place.Missing");
    }
}
