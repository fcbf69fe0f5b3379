using EmploymentNet.Core.Privacy;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>A thread edited for everyone to read, in one language.</summary>
/// <param name="Answer">Markdown.</param>
/// <param name="Links">Content nodes that the answer sends its reader to, in order.</param>
public sealed record Edition(SiteLanguage Language, DeskText Title, DeskText Question, DeskText Answer, IReadOnlyList<Guid> Links)
{
    /// <summary>What its address is made from; null for its title.</summary>
    public DeskText? Slug { get; init; }

    /// <summary>Null for the question's.</summary>
    public string? Topic { get; init; }

    /// <summary>One of <see cref="AskStarter.LifeSituations"/>.</summary>
    public string? LifeSituation { get; init; }

    public DateOnly? ValidUntil { get; init; }

    /// <summary>Whose answer readers are told it is; null for that of whoever wrote it.</summary>
    public string? Profession { get; init; }

    /// <summary>Of the second answerer, where two signed.</summary>
    public string? SecondProfession { get; init; }

    /// <summary>One source a line.</summary>
    public DeskText? SourceLines { get; init; }

    public IReadOnlyList<Source> Sources => Source.Read(SourceLines?.Value ?? "");

    /// <summary>How many personal identity codes were taken out of it. What held one is not published before somebody has looked at it again.</summary>
    public int Masked => Texts.Sum(text => text.Masked);

    /// <summary>By the names that the form has for them.</summary>
    public IEnumerable<(string Field, DeskText Text)> Fields
    {
        get
        {
            yield return (nameof(Title), Title);
            yield return (nameof(Question), Question);
            yield return (nameof(Answer), Answer);
            if (Slug is { } slug)
                yield return (nameof(Slug), slug);
            if (SourceLines is { } lines)
                yield return (nameof(SourceLines), lines);
        }
    }

    /// <summary>Whatever in it may lead to a person, of what is read as text: addresses of sources are not, and the slug is made of the title's words.</summary>
    public IEnumerable<FieldFlag> Flags => Fields
        .Where(one => one.Field is nameof(Title) or nameof(Question) or nameof(Answer))
        .SelectMany(one => PublicationFlags.Find(one.Text.Value).Select(flag => new FieldFlag(one.Field, one.Text.Value, flag)));

    /// <summary>Those that need a worker's decision before it is public.</summary>
    /// <param name="kept">Tokens of what a worker has decided about: it is no personal data.</param>
    public IReadOnlyList<FieldFlag> Undecided(IReadOnlyCollection<string> kept) => [.. Flags.Where(flag => !kept.Contains(flag.Token))];

    private IEnumerable<DeskText> Texts => Fields.Select(one => one.Text);
}

/// <param name="Field">Of the edition.</param>
/// <param name="Text">All of that field.</param>
public sealed record FieldFlag(string Field, string Text, PublicationFlag Flag)
{
    public string Token => Flag.Token(Text);
}
