namespace EmploymentNet.Core.AdviceDesk;

/// <summary>The answers to which readers of one are sent on, from each to the next.</summary>
public sealed record Succession(IReadOnlyList<PublishedAnswer> Answers)
{
    /// <summary>The last of them that can be read; null where none can.</summary>
    public PublishedAnswer? Last => Answers.LastOrDefault(answer => answer.Withdrawal is null);

    public bool Contains(PublishedAnswer answer) => Answers.Any(one => one.Id == answer.Id);

    /// <summary>Two workers who send readers to each other's answer in the same moment make a circle: it is walked once.</summary>
    /// <param name="find">By id.</param>
    public static async Task<Succession> Of(PublishedAnswer answer, Func<int, Task<PublishedAnswer?>> find)
    {
        var answers = new List<PublishedAnswer>();
        var at = answer;
        while (at.LeadsTo is { } id && id != answer.Id && answers.All(one => one.Id != id) && await find(id) is { } next)
            answers.Add(at = next);
        return new(answers);
    }
}
