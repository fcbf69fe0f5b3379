using System.Text.Json;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>An edition in the making, one per language of a question. It holds the asker's text: sealed with the question's key, and erased with the thread.</summary>
public sealed class EditionDraft
{
    public required Guid Id { get; init; }

    public required int QuestionNumber { get; init; }

    /// <summary><c>fi</c> or <c>sv</c>.</summary>
    public required string Language { get; init; }

    public byte[] Sealed { get; private set; } = [];

    /// <summary>Counts what was saved; whoever writes on from an older one has not seen the newest text.</summary>
    public int Revision { get; private set; }

    /// <summary>Who saved last.</summary>
    public Guid Staff { get; private set; }

    public DateTime SavedUtc { get; private set; }

    public static EditionDraft Begin(Question question, SiteLanguage language) =>
        new() { Id = Guid.NewGuid(), QuestionNumber = question.Number, Language = language.Code };

    public EditionText Read(QuestionKey key) => JsonSerializer.Deserialize<EditionText>(key.Open(Sealed, Id))!;

    /// <param name="kept">Tokens of flags that are decided about.</param>
    /// <param name="revision">What the writer went on from; the same text again is kept already.</param>
    /// <returns>False where that is no longer the newest.</returns>
    public bool Save(Edition edition, IReadOnlyCollection<string> kept, int revision, Guid staff, QuestionKey key, DateTime now)
    {
        var text = JsonSerializer.Serialize(EditionText.Of(edition, kept));
        if (Revision > 0 && key.Open(Sealed, Id) == text)
            return true;
        if (revision != Revision)
            return false;
        (Sealed, Staff, SavedUtc) = (key.Seal(text, Id), staff, now);
        Revision++;
        return true;
    }
}

/// <summary>What an edition's form holds, every text of it through <see cref="Privacy.DeskText"/>.</summary>
public sealed record EditionText(
    string Title, string Question, string Answer, string? Slug, string? Topic, string? LifeSituation, DateOnly? ValidUntil, string? SourceLines,
    IReadOnlyList<Guid> Links, IReadOnlyList<string> Kept, string? Profession = null, string? SecondProfession = null)
{
    public static EditionText Of(Edition edition, IReadOnlyCollection<string> kept) => new(
        edition.Title.Value, edition.Question.Value, edition.Answer.Value, edition.Slug?.Value, edition.Topic, edition.LifeSituation, edition.ValidUntil,
        edition.SourceLines?.Value, edition.Links, [.. kept], edition.Profession, edition.SecondProfession);
}
