using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Language;

namespace EmploymentNet.Site.Features.Desk.Publishing;

/// <summary>A page on which an edition is written: of a question, or of an answer that is public already.</summary>
public interface IEditionPage
{
    PublishForm Form { get; }

    /// <summary>Of the edition.</summary>
    SiteLanguage Language { get; }

    IReadOnlyList<TopicChoice> Topics { get; }

    /// <summary>Whether two answerers signed it.</summary>
    bool IsSignedByTwo { get; }

    /// <summary>What is pointed out in the texts of the form.</summary>
    IReadOnlyList<FieldFlag> Flags { get; }

    IReadOnlyList<Comparison> Comparisons { get; }
}

/// <summary>What became of one text.</summary>
/// <param name="Field">Of the edition.</param>
public sealed record Comparison(string Field, IReadOnlyList<WordPiece> Pieces)
{
    public int LeftOut => Count(WordFate.LeftOut);

    public int Added => Count(WordFate.Added);

    public static Comparison Of(string field, string before, string after) => new(field, WordChanges.Between(before, after.Trim()));

    private int Count(WordFate fate) => Pieces.Where(piece => piece.Fate == fate).Sum(piece => piece.Count);
}
