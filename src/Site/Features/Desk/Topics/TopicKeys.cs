using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Content.Delivery;

namespace EmploymentNet.Site.Features.Desk.Topics;

/// <summary>A key is made of the name that a topic begins with, and stays: questions, figures and data call the topic by it.</summary>
public static class TopicKeys
{
    private const int RoomForNumber = 4;

    /// <summary>For a name that leaves nothing.</summary>
    private const string Nameless = "aihe";

    public static string Free(string name, IEnumerable<string> taken)
    {
        var segment = UrlSegment.Of(name);
        var start = segment.Length > 0 && segment.All(char.IsAscii) ? segment[..Math.Min(segment.Length, Question.KeyLength - RoomForNumber)].TrimEnd('-') : Nameless;
        var unfree = taken.Append(Routes.NewTopic[(Routes.Topics.Length + 1)..]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Enumerable.Range(2, unfree.Count).Select(number => $"{start}-{number}").Prepend(start).First(key => !unfree.Contains(key));
    }
}
