using EmploymentNet.Core.Privacy;

namespace EmploymentNet.Site.Features.AdviceDesk.Checks;

/// <summary>One kind of personal data in a text, and the pieces as their writer wrote them.</summary>
public sealed record PersonalNotice(PersonalDataKind Kind, IReadOnlyList<string> Pieces)
{
    /// <summary>Each kind is shown once: a name that comes after a telephone number is news, a second name is not.</summary>
    public string Token => Kind.ToString().ToLowerInvariant();

    public static IReadOnlyList<PersonalNotice> In(string text) =>
    [
        .. from finding in PersonalData.Find(text)
           group finding.In(text) by finding.Kind into pieces
           orderby pieces.Key
           select new PersonalNotice(pieces.Key, [.. pieces.Distinct()]),
    ];
}
