using EmploymentNet.Core.Privacy;

namespace EmploymentNet.Site.Features.Desk;

/// <summary>
/// What the page after an act says of it. The key travels in the address, since the back office has no cookie for it; the words
/// are <c>Message.key</c> in the texts, so that an address made up by somebody else can say nothing of its own.
/// </summary>
public static class DeskMessage
{
    public const string Parameter = "viesti";

    /// <summary>Id of the group that a question went to.</summary>
    public const string MovedTo = "ryhmalle";

    public const string Claimed = "varattu";
    public const string ClaimLost = "varaus-meni-toiselle";
    public const string Released = "vapautettu";
    public const string HandedOver = "luovutettu";
    public const string HandedOverMasked = "luovutettu-hetu-poistettu";
    public const string DraftSaved = "luonnos-tallessa";
    public const string DraftSavedMasked = "luonnos-tallessa-hetu-poistettu";
    public const string Noted = "merkinta-tallessa";
    public const string NotedAndTold = "merkinta-ja-maininta";
    public const string NotedNobody = "merkinta-ilman-nimea";
    public const string NoteTakenBack = "merkinta-peruttu";
    public const string Answered = "vastattu";
    public const string Filed = "tiedot-muutettu";
    public const string SentElsewhere = "ohjattu-muualle";
    public const string ClosedAsSpam = "merkitty-roskapostiksi";
    public const string Reopened = "avattu";
    public const string Merged = "yhdistetty";
    public const string Split = "jaettu";
    public const string TakenApart = "erotettu";
    public const string NotDone = "ei-onnistunut";
    public const string ReviewRequested = "pyydetty-lukemaan";
    public const string ReviewRequestedMasked = "pyydetty-lukemaan-hetu-poistettu";
    public const string ReviewTakenBack = "lukupyynto-peruttu";
    public const string ReviewCommented = "kommentoitu";
    public const string ReviewApproved = "hyvaksytty";
    public const string ReviewChangesRequested = "muutoksia-pyydetty";
    public const string PartRequested = "osuus-pyydetty";
    public const string PartSigned = "osuus-allekirjoitettu";
    public const string PartSignedMasked = "osuus-allekirjoitettu-hetu-poistettu";
    public const string PartWithdrawn = "osuus-peruttu";
    public const string PartLeftOut = "osuus-jaa-pois";
    public const string PartTakenIn = "osuus-mukana";
    public const string AskedBack = "kysytty-kysyjalta";
    public const string AnswerKept = "vastaus-tallessa";
    public const string QuestionRecorded = "kysymys-kirjattu";
    public const string RecordedForOthers = "kysymys-kirjattu-muille";
    public const string Published = "julkaistu";
    public const string Withdrawn = "peruttu";

    public const string Raised = "kiireellinen";
    public const string Lowered = "kiireellisyys-poistettu";
    public const string StillUrgent = "uusi-kiireellisyys";
    public const string Recorded = "kirjattu";

    public const string AbsenceMarked = "poissaolo-merkitty";
    public const string AbsenceRemoved = "poissaolo-poistettu";

    public const string HoursRemoved = "paivystys-poistettu";
    public const string HoursNotChanged = "paivystys-ei-muuttunut";
    public const string HoursProposed = "paivystysta-ehdotettu";
    public const string HoursAccepted = "paivystysehdotus-kaytossa";
    public const string HoursNotAccepted = "paivystysehdotus-vanhentunut";
    public const string HoursOvertaken = "paivystysehdotus-ohitettu";
    public const string ProposalDeclined = "paivystysehdotus-hylatty";
    public const string ProposalWithdrawn = "paivystysehdotus-peruttu";
    public const string ProposalDecided = "paivystysehdotus-jo-ratkaistu";

    public const string Proposed = "ehdotettu";
    public const string Saved = "tallennettu";

    public const string LastTopic = "viimeinen-aihe";

    public const string NothingNext = "ei-seuraavaa";

    public const string ViewSaved = "nakyma-tallennettu";
    public const string ViewRemoved = "nakyma-poistettu";
    public const string ViewUnnamed = "nakyma-ilman-nimea";
    public const string ViewsFull = "nakymia-liikaa";

    /// <summary>Those that tell why something did not happen.</summary>
    public static readonly IReadOnlySet<string> Refusals = new HashSet<string> { ClaimLost, NotDone, HoursNotChanged, HoursNotAccepted, HoursOvertaken, ProposalDecided, LastTopic, ViewUnnamed, ViewsFull };

    /// <summary>The same, and that an identity code was taken out of the text.</summary>
    public static string Masking(string message, DeskText text) => text.Masked > 0 ? $"{message}-hetu-poistettu" : message;

    public static string With(string path, string message) => $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Parameter}={message}";
}
