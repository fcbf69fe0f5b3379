using EmploymentNet.Core;

namespace EmploymentNet.Site;

/// <summary>One address in each language.</summary>
public sealed record SitePath(string Finnish, string Swedish)
{
    public string For(SiteLanguage language) => language == SiteLanguage.Swedish ? Swedish : Finnish;

    public SitePath Below(string segment) => Below(segment, segment);

    public SitePath Below(string finnish, string swedish) => new($"{Finnish}/{finnish}", $"{Swedish}/{swedish}");
}

/// <summary>
/// The one table of paths that are not content. Every link goes through it or through a document's own path:
/// a page served at two paths makes <c>asp-page</c> always give the first.
/// </summary>
public static class Routes
{
    public static readonly SitePath Home = new("/fi", "/sv");
    public static readonly SitePath Ask = new("/fi/neuvonta/kysy", "/sv/radgivning/fraga");
    public static readonly SitePath AskChecks = Ask.Below("tarkistus", "kontroll");
    public static readonly SitePath AskHelped = Ask.Below("loysin-vastauksen", "jag-hittade-svaret");
    public static readonly SitePath AskSaved = Ask.Below("lause-tallessa", "frasen-sparad");
    public static readonly SitePath OwnQuestion = new("/fi/neuvonta/oma-kysymys", "/sv/radgivning/min-fraga");
    public static readonly SitePath Signal = OwnQuestion.Below("ilmoitus", "avisering");
    public static readonly SitePath SignalRemoval = Signal.Below("poisto", "borttagning");
    public static readonly SitePath OwnRating = OwnQuestion.Below("arvio", "omdome");
    public static readonly SitePath OwnCopy = OwnQuestion.Below("kopio", "kopia");
    public static readonly SitePath OwnObjection = OwnQuestion.Below("julkaisukielto", "publiceringsforbud");
    public static readonly SitePath OwnDeletion = OwnQuestion.Below("poisto", "radering");
    public static readonly SitePath Answers = new("/fi/neuvonta/vastaukset", "/sv/radgivning/svar");
    public static readonly SitePath OpeningHours = new("/fi/neuvonta/paivystysajat", "/sv/radgivning/jourtider");
    public static readonly SitePath OpeningHoursJson = new($"{OpeningHours.Finnish}.json", $"{OpeningHours.Swedish}.json");
    public static readonly SitePath OpeningHoursCalendar = new($"{OpeningHours.Finnish}.ics", $"{OpeningHours.Swedish}.ics");
    public static readonly SitePath PosterLinks = new("/kysy", "/fraga");
    public static readonly SitePath PublicFigures = new("/fi/neuvonta/luvut", "/sv/radgivning/siffror");
    public static readonly SitePath Promise = new("/fi/neuvonta/lupaus", "/sv/radgivning/lofte");
    public static readonly SitePath AnswerTopics = Answers.Below("aihe", "amne");
    public static readonly SitePath AnswerSituations = Answers.Below("elamantilanne", "livssituation");
    public static readonly SitePath Rss = Home.Below(FeedFile);

    /// <summary>Where the quick exit leads: the weather, which anybody may be looking at, and which has nothing to do with this site.</summary>
    public static readonly SitePath QuickExit = new("https://www.ilmatieteenlaitos.fi/", "https://sv.ilmatieteenlaitos.fi/");

    /// <summary>The last segment of every feed.</summary>
    public const string FeedFile = "rss.xml";

    public const string Workspace = "/tyotila";
    public const string SignIn = "/tyotila/kirjautuminen";
    public const string SecondStep = $"{SignIn}/koodi";
    public const string ForgottenPassword = $"{SignIn}/unohtunut";
    public const string SignOut = "/tyotila/uloskirjautuminen";
    public const string Queue = "/tyotila/kysymykset";
    public const string NewQuestion = $"{Queue}/uusi";
    public const string QueueClaims = $"{Queue}/varaukset";
    public const string QueueReleases = $"{QueueClaims}/purku";
    public const string QueueUndo = $"{QueueClaims}/kumoaminen";
    public const string QueueNext = $"{Queue}/seuraava";
    public const string QueueStream = $"{Queue}/virta";
    public const string QueueViews = $"{Queue}/nakymat";
    public const string Mail = "/tyotila/posti";
    public const string MailRetry = $"{Mail}/uusinta";
    public const string AuditLog = "/tyotila/loki";
    public const string Holdings = "/tyotila/sailytys";
    public const string Overview = "/tyotila/luvut";
    public const string OpenFigures = "/api/figures";
    public const string Starters = "/tyotila/aloitukset";
    public const string NewStarter = $"{Starters}/uusi";
    public const string OwnAccount = "/tyotila/oma-tili";
    public const string OwnLanguage = $"{OwnAccount}/kieli";
    public const string OwnPassword = $"{OwnAccount}/salasana";
    public const string SecondFactor = $"{OwnAccount}/kaksivaiheisuus";
    public const string SecondFactorEnd = $"{SecondFactor}/poisto";
    public const string RecoveryCodes = $"{OwnAccount}/varakoodit";
    public const string SignOutEverywhere = $"{OwnAccount}/uloskirjautuminen";
    public const string People = "/tyotila/henkilot";
    public const string Invitation = $"{People}/kutsu";
    public const string CannedAnswers = "/tyotila/vastauspohjat";
    public const string Macros = "/tyotila/makrot";
    public const string NewMacro = $"{Macros}/uusi";
    public const string Mentions = "/tyotila/maininnat";
    public const string MentionCount = $"{Mentions}/maara";
    public const string Topics = "/tyotila/aiheet";
    public const string NewTopic = $"{Topics}/uusi";
    public const string Publications = "/tyotila/julkaisut";
    public const string NewCannedAnswer = $"{CannedAnswers}/uusi";
    public const string Groups = "/tyotila/ryhmat";
    public const string NewGroup = $"{Groups}/uusi";
    public const string Absences = "/tyotila/poissaolot";
    public const string DutyCalendar = "/tyotila/paivystys";
    public const string DutyDays = $"{DutyCalendar}/paivat";
    public const string DutyDayRemoval = $"{DutyDays}/poisto";
    public const string Placements = "/tyotila/julisteet";
    public const string NewPlacement = $"{Placements}/uusi";
    public const string LanguageParameter = "kieli";
    public const string TopicParameter = "aihe";
    public const string PreviewParameter = "esikatselu";

    /// <summary>Carries the code of a placement to the ask form.</summary>
    public static readonly SitePath PlacementParameter = new("paikka", "plats");

    public const string Error = "/virhe/{code:int:range(400,599)}";

    private static readonly SitePath Helped = new("auttoi", "hjalpte");

    private const string OneQuestion = $"{Queue}/{{number:int}}";
    private const string OnePerson = $"{People}/{{id:guid}}";
    private const string OneGroup = $"{Groups}/{{id:int}}";
    private const string DutyWeeks = $"{DutyCalendar}/viikko";
    private const string DutyProposals = $"{DutyCalendar}/ehdotukset";
    private const string OnePublication = $"{Publications}/{{id:int}}";
    private const string OnePlacement = $"{Placements}/paikka/{{code}}";
    private const string OneMail = $"{Mail}/{{number:int}}";

    /// <summary>Where the pages below <c>Features</c> are served, by page name.</summary>
    public static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Pages = new Dictionary<string, IReadOnlyList<string>>
    {
        ["/Content/Index"] = ["/{language:regex(^(fi|sv)$)}/{**path}"],
        ["/AdviceDesk/Ask/Index"] = Both(Ask),
        ["/AdviceDesk/Checks/Index"] = Both(AskChecks),
        ["/AdviceDesk/Checks/Helped"] = Both(AskHelped),
        ["/AdviceDesk/Ask/Saved"] = Both(AskSaved),
        ["/AdviceDesk/OwnQuestion/Index"] = Both(OwnQuestion),
        ["/AdviceDesk/Signal/Add"] = Both(Signal),
        ["/AdviceDesk/Signal/Remove"] = Both(SignalRemoval),
        ["/AdviceDesk/OwnQuestion/Rating"] = Both(OwnRating),
        ["/AdviceDesk/OwnQuestion/Copy"] = Both(OwnCopy),
        ["/AdviceDesk/OwnQuestion/Objection"] = Both(OwnObjection),
        ["/AdviceDesk/OwnQuestion/Deletion"] = Both(OwnDeletion),
        ["/AdviceDesk/Answers/Index"] = Both(Answers),
        ["/AdviceDesk/Answers/Answer"] = Both(Answers.Below("{slug}")),
        ["/AdviceDesk/OpeningHours/Index"] = Both(OpeningHours),
        ["/AdviceDesk/Promise/Index"] = Both(Promise),
        ["/OpenData/Index"] = [.. Both(PublicFigures), .. Both(PublicFigures.Below("{month}"))],
        ["/AdviceDesk/Answers/Helped"] = Both(Answers.Below("{slug}").Below(Helped.Finnish, Helped.Swedish)),
        ["/AdviceDesk/Answers/Topic"] = Both(AnswerTopics.Below("{slug}")),
        ["/AdviceDesk/Answers/Situation"] = Both(AnswerSituations.Below("{slug}")),
        ["/Accounts/SigningIn/Index"] = [SignIn],
        ["/Accounts/SigningIn/SecondStep"] = [SecondStep],
        ["/Accounts/SigningIn/Forgotten"] = [ForgottenPassword],
        ["/Accounts/SigningIn/Link"] = [OneTimeLink("{token}")],
        ["/Accounts/SigningIn/SignOut"] = [SignOut],
        ["/Accounts/SettingUp/Index"] = [SecondFactor],
        ["/Accounts/Own/Index"] = [OwnAccount],
        ["/Accounts/Own/Language"] = [OwnLanguage],
        ["/Accounts/Own/Password"] = [OwnPassword],
        ["/Accounts/Own/SecondFactorEnd"] = [SecondFactorEnd],
        ["/Accounts/Own/RecoveryCodes"] = [RecoveryCodes],
        ["/Accounts/Own/Everywhere"] = [SignOutEverywhere],
        ["/Accounts/People/Index"] = [People],
        ["/Accounts/People/Invite"] = [Invitation],
        ["/Accounts/Person/Index"] = [OnePerson],
        ["/Accounts/Person/Link"] = [$"{OnePerson}/linkki"],
        ["/Accounts/Person/Unlock"] = [$"{OnePerson}/lukitus/purku"],
        ["/Accounts/Person/Deactivate"] = [$"{OnePerson}/sulkeminen"],
        ["/Accounts/Person/Reactivate"] = [$"{OnePerson}/avaus"],
        ["/Desk/Index"] = [Workspace],
        ["/Desk/Queue/Index"] = [Queue],
        ["/Desk/Queue/Next"] = [QueueNext],
        ["/Desk/Queue/Take"] = [QueueClaims],
        ["/Desk/Queue/Release"] = [QueueReleases],
        ["/Desk/Queue/Undo"] = [QueueUndo],
        ["/Desk/Queue/SaveView"] = [QueueViews],
        ["/Desk/Queue/RemoveView"] = [$"{QueueViews}/{{id:int}}/poisto"],
        ["/Desk/Questions/Index"] = [OneQuestion, $"{OneQuestion}/vastaus"],
        ["/Desk/Writing/Draft"] = [$"{OneQuestion}/luonnos"],
        ["/Desk/Writing/Save"] = [$"{OneQuestion}/luonnos/tallennus"],
        ["/Desk/Writing/Insert"] = [$"{OneQuestion}/luonnos/vastauspohja"],
        ["/Desk/Writing/Link"] = [$"{OneQuestion}/luonnos/linkki"],
        ["/Desk/Writing/RunMacro"] = [$"{OneQuestion}/makro"],
        ["/Desk/Macros/Index"] = [Macros],
        ["/Desk/Macros/Edit"] = [NewMacro, $"{Macros}/{{id:int}}"],
        ["/Desk/Macros/Retire"] = [$"{Macros}/{{id:int}}/poisto"],
        ["/Desk/Macros/Restore"] = [$"{Macros}/{{id:int}}/palautus"],
        ["/Desk/Checklists/Index"] = [$"{Topics}/{{key}}/tarkistuslista"],
        ["/Desk/Checklists/Edit"] = [$"{Topics}/{{key}}/tarkistuslista/uusi", $"{Topics}/{{key}}/tarkistuslista/{{id:int}}"],
        ["/Desk/Checklists/Retire"] = [$"{Topics}/{{key}}/tarkistuslista/{{id:int}}/poisto"],
        ["/Desk/Checklists/Restore"] = [$"{Topics}/{{key}}/tarkistuslista/{{id:int}}/palautus"],
        ["/Desk/Checking/Tick"] = [$"{OneQuestion}/tarkistuslista/{{id:int}}"],
        ["/Desk/Checking/Untick"] = [$"{OneQuestion}/tarkistuslista/{{id:int}}/purku"],
        ["/Desk/Notes/Write"] = [$"{OneQuestion}/merkinnat"],
        ["/Desk/Notes/TakeBack"] = [$"{OneQuestion}/merkinnat/{{id:guid}}/poisto"],
        ["/Desk/Mentions/Index"] = [Mentions],
        ["/Desk/Mentions/Count"] = [MentionCount],
        ["/Desk/Reviewing/Index"] = [$"{OneQuestion}/tarkistus"],
        ["/Desk/Reviewing/Ask"] = [$"{OneQuestion}/tarkistus/pyynto"],
        ["/Desk/Reviewing/TakeBack"] = [$"{OneQuestion}/tarkistus/peruutus"],
        ["/Desk/Reviewing/Comment"] = [$"{OneQuestion}/tarkistus/kommentti"],
        ["/Desk/Reviewing/Approve"] = [$"{OneQuestion}/tarkistus/hyvaksynta"],
        ["/Desk/Reviewing/AskChanges"] = [$"{OneQuestion}/tarkistus/muutospyynto"],
        ["/Desk/Parts/Index"] = [$"{OneQuestion}/osuus"],
        ["/Desk/Parts/Save"] = [$"{OneQuestion}/osuus/tallennus"],
        ["/Desk/Parts/Sign"] = [$"{OneQuestion}/osuus/allekirjoitus"],
        ["/Desk/Parts/Invite"] = [$"{OneQuestion}/osuus/pyynto"],
        ["/Desk/Parts/Offer"] = [$"{OneQuestion}/osuus/tarjous"],
        ["/Desk/Parts/Withdraw"] = [$"{OneQuestion}/osuus/peruutus"],
        ["/Desk/Parts/LeaveOut"] = [$"{OneQuestion}/osuus/poisto"],
        ["/Desk/Parts/TakeIn"] = [$"{OneQuestion}/osuus/palautus"],
        ["/Desk/CannedAnswers/Index"] = [CannedAnswers],
        ["/Desk/CannedAnswers/Propose"] = [NewCannedAnswer],
        ["/Desk/CannedAnswers/Edit"] = [$"{CannedAnswers}/{{id:int}}"],
        ["/Desk/CannedAnswers/Accept"] = [$"{CannedAnswers}/{{id:int}}/hyvaksynta"],
        ["/Desk/CannedAnswers/Retire"] = [$"{CannedAnswers}/{{id:int}}/poisto"],
        ["/Desk/CannedAnswers/Restore"] = [$"{CannedAnswers}/{{id:int}}/palautus"],
        ["/Desk/Topics/Index"] = [Topics],
        ["/Desk/Topics/Edit"] = [NewTopic, $"{Topics}/{{key}}"],
        ["/Desk/Topics/Retire"] = [$"{Topics}/{{key}}/poisto"],
        ["/Desk/Topics/Restore"] = [$"{Topics}/{{key}}/palautus"],
        ["/Desk/Recording/Index"] = [NewQuestion],
        ["/Desk/Questions/Claim"] = [$"{OneQuestion}/varaus"],
        ["/Desk/Questions/Release"] = [$"{OneQuestion}/varaus/purku"],
        ["/Desk/Presence/Index"] = [$"{OneQuestion}/lasnaolo"],
        ["/Desk/Questions/HandOver"] = [$"{OneQuestion}/luovutus"],
        ["/Desk/Questions/Acquaintance"] = [$"{OneQuestion}/tuttu"],
        ["/Desk/Questions/Raise"] = [$"{OneQuestion}/kiireellisyys"],
        ["/Desk/Questions/Lower"] = [$"{OneQuestion}/kiireellisyys/purku"],
        ["/Desk/Questions/Welfare"] = [$"{OneQuestion}/ilmoitusvelvollisuus"],
        ["/Desk/Questions/File"] = [$"{OneQuestion}/tiedot"],
        ["/Desk/Questions/Elsewhere"] = [$"{OneQuestion}/muualle"],
        ["/Desk/Questions/Spam"] = [$"{OneQuestion}/roskaposti"],
        ["/Desk/Questions/Reopen"] = [$"{OneQuestion}/avaus"],
        ["/Desk/Questions/Split"] = [$"{OneQuestion}/jakaminen"],
        ["/Desk/Questions/Merge"] = [$"{OneQuestion}/yhdistaminen"],
        ["/Desk/Questions/TakeApart"] = [$"{OneQuestion}/yhdistaminen/purku"],
        ["/Desk/Publishing/Index"] = [$"{OneQuestion}/julkaisu"],
        ["/Desk/Publishing/Save"] = [$"{OneQuestion}/julkaisu/luonnos"],
        ["/Desk/Publishing/OrderTranslation"] = [$"{OneQuestion}/julkaisu/kaannos"],
        ["/Desk/Published/Index"] = [Publications],
        ["/Desk/Published/One/Index"] = [OnePublication],
        ["/Desk/Published/One/Confirm"] = [$"{OnePublication}/vahvistus"],
        ["/Desk/Published/One/Supersede"] = [$"{OnePublication}/korvaus"],
        ["/Desk/Published/One/Withdraw"] = [$"{OnePublication}/peruutus"],
        ["/Notifications/Index"] = [Mail],
        ["/Notifications/RetryAll"] = [MailRetry],
        ["/Notifications/Retry"] = [$"{OneMail}/uusinta"],
        ["/Notifications/Discard"] = [$"{OneMail}/hylkays"],
        ["/Desk/Starters/Index"] = [Starters],
        ["/Desk/Starters/Edit"] = [NewStarter, $"{Starters}/{{id:int}}"],
        ["/Desk/Starters/Retire"] = [$"{Starters}/{{id:int}}/poisto"],
        ["/Desk/Starters/Restore"] = [$"{Starters}/{{id:int}}/palautus"],
        ["/Desk/Groups/Index"] = [Groups],
        ["/Desk/Groups/Edit"] = [NewGroup, $"{OneGroup}/muokkaus"],
        ["/Desk/Groups/Retire"] = [$"{OneGroup}/lakkautus"],
        ["/Desk/Groups/Restore"] = [$"{OneGroup}/palautus"],
        ["/Desk/Groups/One/Index"] = [OneGroup],
        ["/Desk/Groups/One/Give"] = [$"{OneGroup}/antaminen"],
        ["/Desk/Groups/One/Rota"] = [$"{OneGroup}/vuorot"],
        ["/Desk/Absences/Index"] = [Absences],
        ["/Desk/Absences/Remove"] = [$"{Absences}/{{id:int}}/poisto"],
        ["/Desk/OpeningHours/Index"] = [DutyCalendar],
        ["/Desk/OpeningHours/Week"] = [DutyWeeks],
        ["/Desk/OpeningHours/RemoveWeek"] = [$"{DutyWeeks}/poisto"],
        ["/Desk/OpeningHours/Day"] = [DutyDays],
        ["/Desk/OpeningHours/RemoveDay"] = [DutyDayRemoval],
        ["/Desk/OpeningHours/Accept"] = [$"{DutyProposals}/{{id:int}}/hyvaksynta"],
        ["/Desk/OpeningHours/Decline"] = [$"{DutyProposals}/{{id:int}}/hylkays"],
        ["/Desk/OpeningHours/Withdraw"] = [$"{DutyProposals}/{{id:int}}/peruminen"],
        ["/Desk/Placements/Index"] = [Placements],
        ["/Desk/Placements/New"] = [NewPlacement],
        ["/Desk/Placements/Placement"] = [OnePlacement],
        ["/Desk/Placements/Poster"] = [$"{OnePlacement}/juliste/{{language}}"],
        ["/Desk/Placements/Rename"] = [$"{OnePlacement}/nimi"],
        ["/Desk/Placements/Close"] = [$"{OnePlacement}/sulkeminen"],
        ["/Desk/Placements/OpenAgain"] = [$"{OnePlacement}/avaus"],
        ["/Audit/Index"] = [AuditLog],
        ["/Holdings/Index"] = [Holdings],
        ["/Overview/Index"] = [Overview],
        ["/Overview/Export"] = [$"{Overview}/{{month}}/{{table}}.csv", $"{Overview}/{{table}}.csv"],
        ["/Errors/Index"] = [Error],
    };

    /// <summary>The same as a poster spells it out: it leads to <see cref="AskFrom"/>.</summary>
    public static SitePath PosterLink(string placement) => PosterLinks.Below(placement);

    /// <summary>The ask form, as a link of a placement opens it.</summary>
    public static SitePath AskFrom(string placement) =>
        new($"{Ask.Finnish}?{PlacementParameter.Finnish}={placement}", $"{Ask.Swedish}?{PlacementParameter.Swedish}={placement}");

    public static string Answer(SiteLanguage language, string slug) => $"{Answers.For(language)}/{Uri.EscapeDataString(slug)}";

    public static string AnswerHelped(SiteLanguage language, string slug) => $"{Answer(language, slug)}/{Helped.For(language)}";

    public static string QueueAfter(int number) => $"{QueueNext}?jalkeen={number}";

    public static string QueueViewRemoval(int id) => $"{QueueViews}/{id}/poisto";

    public static string Question(int number) => $"{Queue}/{number}";

    public static string QuestionAnswer(int number) => $"{Question(number)}/vastaus";

    public static string QuestionDraft(int number) => $"{Question(number)}/luonnos";

    public static string QuestionDraftSave(int number) => $"{QuestionDraft(number)}/tallennus";

    public static string QuestionDraftInsertion(int number) => $"{QuestionDraft(number)}/vastauspohja";

    public static string QuestionDraftLink(int number) => $"{QuestionDraft(number)}/linkki";

    public static string QuestionNotes(int number) => $"{Question(number)}/merkinnat";

    public static string QuestionNoteEnd(int number, Guid id) => $"{QuestionNotes(number)}/{id}/poisto";

    /// <summary>Where it stands on the page of its question.</summary>
    public static string QuestionNote(int number, Guid id) => $"{Question(number)}#note-{id}";

    public static string QuestionMacro(int number) => $"{Question(number)}/makro";

    public static string Macro(int id) => $"{Macros}/{id}";

    public static string MacroRetirement(int id) => $"{Macro(id)}/poisto";

    public static string MacroRestoration(int id) => $"{Macro(id)}/palautus";

    /// <summary>What is looked at before answers on a topic go out.</summary>
    public static string Checklist(string topic) => $"{Topic(topic)}/tarkistuslista";

    public static string NewCheckPoint(string topic) => $"{Checklist(topic)}/uusi";

    public static string CheckPoint(string topic, int id) => $"{Checklist(topic)}/{id}";

    public static string CheckPointRetirement(string topic, int id) => $"{CheckPoint(topic, id)}/poisto";

    public static string CheckPointRestoration(string topic, int id) => $"{CheckPoint(topic, id)}/palautus";

    public static string QuestionTick(int number, int point) => $"{Question(number)}/tarkistuslista/{point}";

    public static string QuestionTickEnd(int number, int point) => $"{QuestionTick(number, point)}/purku";

    public static string QuestionReview(int number) => $"{Question(number)}/tarkistus";

    public static string QuestionReviewRequest(int number) => $"{QuestionReview(number)}/pyynto";

    public static string QuestionReviewEnd(int number) => $"{QuestionReview(number)}/peruutus";

    public static string QuestionReviewComment(int number) => $"{QuestionReview(number)}/kommentti";

    public static string QuestionApproval(int number) => $"{QuestionReview(number)}/hyvaksynta";

    public static string QuestionChangeRequest(int number) => $"{QuestionReview(number)}/muutospyynto";

    public static string QuestionPart(int number) => $"{Question(number)}/osuus";

    public static string QuestionPartSave(int number) => $"{QuestionPart(number)}/tallennus";

    public static string QuestionPartSignature(int number) => $"{QuestionPart(number)}/allekirjoitus";

    public static string QuestionPartRequest(int number) => $"{QuestionPart(number)}/pyynto";

    public static string QuestionPartOffer(int number) => $"{QuestionPart(number)}/tarjous";

    public static string QuestionPartEnd(int number) => $"{QuestionPart(number)}/peruutus";

    public static string QuestionPartLeftOut(int number) => $"{QuestionPart(number)}/poisto";

    public static string QuestionPartTakenIn(int number) => $"{QuestionPart(number)}/palautus";

    public static string CannedAnswer(int id) => $"{CannedAnswers}/{id}";

    public static string CannedAnswerAcceptance(int id) => $"{CannedAnswer(id)}/hyvaksynta";

    public static string CannedAnswerRetirement(int id) => $"{CannedAnswer(id)}/poisto";

    public static string CannedAnswerRestoration(int id) => $"{CannedAnswer(id)}/palautus";

    public static string Topic(string key) => $"{Topics}/{Uri.EscapeDataString(key)}";

    public static string TopicRetirement(string key) => $"{Topic(key)}/poisto";

    public static string TopicRestoration(string key) => $"{Topic(key)}/palautus";

    public static string QuestionClaim(int number) => $"{Question(number)}/varaus";

    public static string QuestionRelease(int number) => $"{QuestionClaim(number)}/purku";

    public static string QuestionHandover(int number) => $"{Question(number)}/luovutus";

    public static string QuestionPresence(int number) => $"{Question(number)}/lasnaolo";

    /// <summary>Says and keeps that one knows who asks.</summary>
    public static string QuestionAcquaintance(int number) => $"{Question(number)}/tuttu";

    public static string QuestionUrgency(int number) => $"{Question(number)}/kiireellisyys";

    public static string QuestionUrgencyEnd(int number) => $"{QuestionUrgency(number)}/purku";

    public static string QuestionWelfare(int number) => $"{Question(number)}/ilmoitusvelvollisuus";

    public static string QuestionFile(int number) => $"{Question(number)}/tiedot";

    public static string QuestionSplit(int number) => $"{Question(number)}/jakaminen";

    public static string QuestionElsewhere(int number) => $"{Question(number)}/muualle";

    public static string QuestionSpam(int number) => $"{Question(number)}/roskaposti";

    public static string QuestionReopening(int number) => $"{Question(number)}/avaus";

    public static string QuestionMerging(int number) => $"{Question(number)}/yhdistaminen";

    public static string QuestionMergingEnd(int number) => $"{QuestionMerging(number)}/purku";

    public static string QuestionPublishing(int number) => $"{Question(number)}/julkaisu";

    public static string QuestionPublishingIn(int number, SiteLanguage language) => $"{QuestionPublishing(number)}?kieli={language.Code}";

    public static string QuestionEdition(int number) => $"{QuestionPublishing(number)}/luonnos";

    public static string QuestionTranslation(int number) => $"{QuestionPublishing(number)}/kaannos";

    /// <summary>A published answer as the desk keeps it.</summary>
    public static string Publication(int id) => $"{Publications}/{id}";

    public static string PublicationConfirmation(int id) => $"{Publication(id)}/vahvistus";

    public static string PublicationSupersession(int id) => $"{Publication(id)}/korvaus";

    public static string PublicationWithdrawal(int id) => $"{Publication(id)}/peruutus";

    public static string OneMailRetry(int number) => $"{Mail}/{number}/uusinta";

    public static string MailDiscard(int number) => $"{Mail}/{number}/hylkays";

    public static string OneTimeLink(string token) => $"/tyotila/linkki/{token}";

    public static string Person(Guid id) => $"{People}/{id}";

    public static string PersonLink(Guid id) => $"{Person(id)}/linkki";

    public static string PersonUnlocking(Guid id) => $"{Person(id)}/lukitus/purku";

    public static string PersonDeactivation(Guid id) => $"{Person(id)}/sulkeminen";

    public static string PersonReactivation(Guid id) => $"{Person(id)}/avaus";

    public static SitePath PublicFiguresOf(string month) => PublicFigures.Below(month);

    /// <summary>One table as a file.</summary>
    /// <param name="table">Its key.</param>
    /// <param name="month">Null for what is of no single month.</param>
    public static string OverviewTable(string table, string? month = null) => $"{Overview}{(month is null ? "" : $"/{month}")}/{table}.csv";

    public static string Starter(int id) => $"{Starters}/{id}";

    public static string StarterRetirement(int id) => $"{Starter(id)}/poisto";

    public static string StarterRestoration(int id) => $"{Starter(id)}/palautus";

    public static string Group(int id) => $"{Groups}/{id}";

    public static string GroupEditing(int id) => $"{Group(id)}/muokkaus";

    public static string GroupGiving(int id) => $"{Group(id)}/antaminen";

    public static string GroupRota(int id) => $"{Group(id)}/vuorot";

    public static string AbsenceRemoval(int id) => $"{Absences}/{id}/poisto";

    /// <param name="language">Null for all.</param>
    /// <param name="topic">Null for all.</param>
    public static string DutyWeek(string? language = null, string? topic = null) => DutyWeeks + ScopeQuery(language, topic);

    public static string DutyProposalAcceptance(int id) => $"{DutyProposals}/{id}/hyvaksynta";

    public static string DutyProposalDeclining(int id) => $"{DutyProposals}/{id}/hylkays";

    public static string DutyProposalWithdrawal(int id) => $"{DutyProposals}/{id}/peruminen";

    public static string DutyWeekRemoval(string? language, string? topic) => $"{DutyWeeks}/poisto{ScopeQuery(language, topic)}";

    public static string GroupRetirement(int id) => $"{Group(id)}/lakkautus";

    public static string GroupRestoration(int id) => $"{Group(id)}/palautus";

    /// <summary>A poster or link as the desk keeps it.</summary>
    public static string Placement(string code) => $"{Placements}/paikka/{Uri.EscapeDataString(code)}";

    public static string Poster(string code, SiteLanguage language) => $"{Placement(code)}/juliste/{language.Code}";

    public static string PlacementNames(string code) => $"{Placement(code)}/nimi";

    public static string PlacementClosing(string code) => $"{Placement(code)}/sulkeminen";

    public static string PlacementOpening(string code) => $"{Placement(code)}/avaus";

    private static string ScopeQuery(string? language, string? topic)
    {
        string?[] parts = [language is null ? null : $"{LanguageParameter}={language}", topic is null ? null : $"{TopicParameter}={Uri.EscapeDataString(topic)}"];
        var query = string.Join('&', parts.OfType<string>());
        return query.Length == 0 ? "" : $"?{query}";
    }

    private static string[] Both(SitePath path) => [path.Finnish, path.Swedish];
}
