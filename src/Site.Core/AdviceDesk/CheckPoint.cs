namespace EmploymentNet.Core.AdviceDesk;

/// <summary>What is worth a look before an answer on a topic goes out. It advises; nothing waits for it.</summary>
public sealed class CheckPoint
{
    public const int TextLength = 200;

    public int Id { get; private set; }

    /// <summary>Key of the topic.</summary>
    public required string Topic { get; init; }

    public string FinnishText { get; private set; } = "";

    public string SwedishText { get; private set; } = "";

    public int SortOrder { get; private set; }

    /// <summary>From then on nobody is asked to look at it; that somebody did stays on record.</summary>
    public DateTime? RetiredUtc { get; private set; }

    public static CheckPoint Of(string topic, string finnish, string swedish, int order)
    {
        var point = new CheckPoint { Topic = topic };
        point.Change(finnish, swedish, order);
        return point;
    }

    public void Change(string finnish, string swedish, int order) => (FinnishText, SwedishText, SortOrder) = (finnish, swedish, order);

    public void Retire(DateTime now) => RetiredUtc ??= now;

    public void Restore() => RetiredUtc = null;

    public string TextIn(SiteLanguage language) => language == SiteLanguage.Swedish ? SwedishText : FinnishText;
}

/// <summary>A worker has looked at a point of the list, for one question.</summary>
public sealed class Tick
{
    public int Id { get; private set; }

    /// <summary>Id of the <see cref="CheckPoint"/>.</summary>
    public required int Point { get; init; }

    public required Guid Staff { get; init; }

    public required DateTime Utc { get; init; }

    /// <summary>When somebody, the same or another, took it off again.</summary>
    public DateTime? EndedUtc { get; private set; }

    public bool IsCurrent => EndedUtc is null;

    internal void End(DateTime now) => EndedUtc = now;
}
