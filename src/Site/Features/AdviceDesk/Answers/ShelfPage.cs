using EmploymentNet.Core.Content.Types;

namespace EmploymentNet.Site.Features.AdviceDesk.Answers;

/// <summary>A shelf with what leads on from it.</summary>
public sealed record ShelfPage(string Name, string Intro, AnswerList List)
{
    /// <summary>The content's page about the topic, where there is one.</summary>
    public TopicPage? About { get; init; }

    /// <summary>Key of the topic that a question asked from here begins with; null where the asker chooses.</summary>
    public string? AskTopic { get; init; }

    public IReadOnlyList<Service> Services { get; init; } = [];

    /// <summary>The list of services, as narrow as it can be made.</summary>
    public string? AllServices { get; init; }
}
