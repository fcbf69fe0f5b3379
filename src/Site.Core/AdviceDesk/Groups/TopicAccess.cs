namespace EmploymentNet.Core.AdviceDesk.Groups;

/// <summary>
/// Which questions a worker sees, the one rule of it: a lead all, a counsellor those of their own groups' topics, those of topics that no group
/// has, and whatever they have in hand.
/// </summary>
/// <param name="Hidden">Keys of the topics that are others'.</param>
public sealed record TopicAccess(Guid Staff, IReadOnlyCollection<string> Hidden)
{
    public bool Sees(string topic) => !Hidden.Contains(topic);

    public bool Sees(Question question) => Sees(question.Topic) || question.IsHeldBy(Staff);
}

/// <summary>Who knows what: the desk's topics, and the groups that have them.</summary>
/// <param name="Topics">All, in their order.</param>
/// <param name="Groups">Those that are not retired.</param>
public sealed record Expertise(IReadOnlyList<Topic> Topics, IReadOnlyList<ExpertGroup> Groups)
{
    public TopicAccess AccessOf(Guid staff, bool isLead) =>
        new(staff, isLead ? [] : [.. Topics.Where(topic => GroupOf(topic) is { } group && !group.Has(staff)).Select(topic => topic.Key)]);

    /// <returns>Null where it is everybody's.</returns>
    public ExpertGroup? GroupOf(string topic) => Topics.FirstOrDefault(one => one.Key == topic) is { } found ? GroupOf(found) : null;

    public IEnumerable<Topic> TopicsOf(ExpertGroup? group) => Topics.Where(topic => GroupOf(topic)?.Id == group?.Id);

    private ExpertGroup? GroupOf(Topic topic) => Groups.FirstOrDefault(group => group.Id == topic.Group && group.RetiredUtc is null);
}
