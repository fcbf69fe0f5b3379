using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Content;
using EmploymentNet.Core.Content.Types;
using EmploymentNet.Core.Privacy;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.AdviceDesk;
using EmploymentNet.Site.Features.AdviceDesk.Checks;
using EmploymentNet.Site.Features.Desk.Groups;
using EmploymentNet.Site.Features.Desk.Questions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.Recording;

/// <summary>
/// A worker notes down in half a minute what somebody asked face to face, by telephone or in a workshop. Sent twice by the same form it is
/// one question, as with an asker's own.
/// </summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(
    Threads threads, Tickets tickets, TextChecks checks, Claiming claiming, TopicAccesses accesses, SiteDbContext database, ContentSnapshot content,
    IStringLocalizer<Texts> texts, IStringLocalizer<AdviceDesk.Texts> deskTexts) : PageModel
{
    [BindProperty]
    public RecordingForm Form { get; set; } = new();

    public IReadOnlyList<Topic> Topics { get; private set; } = [];

    public IReadOnlyList<Municipality> Municipalities { get; private set; } = [];

    public Notices Notices { get; private set; } = Notices.None;

    public Removal? Removal { get; private set; }

    /// <summary>The form was in order, and waits for its writer to see <see cref="Notices"/>.</summary>
    public bool IsWaiting { get; private set; }

    /// <summary>What there is to hand over; null where nothing is.</summary>
    public Receipt? Receipt { get; private set; }

    /// <summary>Everybody notes down what they are asked; whose topic it is not reads it no more after that.</summary>
    public bool IsSeen { get; private set; }

    public IEnumerable<SelectListItem> TopicChoices => Topics.Select(topic => new SelectListItem(topic.NameIn(SiteLanguage.Current), topic.Key));

    public IEnumerable<SelectListItem> PlaceChoices => Enum.GetValues<RecordingPlace>().Select(place => new SelectListItem(texts[$"Recording.{place}"], $"{place}"));

    public IEnumerable<SelectListItem> LanguageChoices => SiteLanguage.All.Select(language => new SelectListItem(texts[$"Language.{language.Code}"], language.Code));

    public IEnumerable<SelectListItem> AgeBandChoices => Core.AdviceDesk.Asking.AgeBands.Select(band => new SelectListItem(deskTexts[$"AgeBand.{band}"], band));

    public IEnumerable<SelectListItem> MunicipalityChoices => Municipalities.Select(municipality => new SelectListItem(municipality.Name, $"{municipality.Id}"));

    public async Task OnGet()
    {
        Form.Language = SiteLanguage.Current.Code;
        await Show();
    }

    /// <param name="remove">A kind of personal data to take out; see <see cref="AdviceDesk.Checks.Removal"/>.</param>
    public async Task<IActionResult> OnPost(string? remove)
    {
        ModelState.Clear();
        await Show();
        var text = DeskText.Enter(Form.Text, deskTexts["Hetu.Marker"]);
        Removal = checks.Remove(text, remove);
        text = Removal?.Text ?? text;
        Form.Text = text.Value;
        Notices = TextChecks.OfRecording(text.Value, Form.Seen);
        if (Removal is not null || tickets.Open(Form.Ticket) is not { } ticket || !IsSound(text))
            return Page();
        IsWaiting = Notices.AreNew;
        return IsWaiting ? Page() : await Record(text, ticket with { Language = Form.SpokenLanguage });
    }

    private async Task Show()
    {
        if (tickets.Open(Form.Ticket) is null)
            Form.Ticket = tickets.Issue();
        Topics = await database.Topics.AsNoTracking().Where(topic => topic.RetiredUtc == null).OrderBy(topic => topic.SortOrder).ToListAsync();
        Municipalities = [.. content.All<Municipality>(SiteLanguage.Current.Culture)];
    }

    private bool IsSound(DeskText text)
    {
        foreach (var (field, problem) in Form.Problems(Topics, text.Value.Length))
            ModelState.AddModelError($"{nameof(Form)}.{field}", texts[problem, Core.AdviceDesk.Asking.MinTextLength, Core.AdviceDesk.Asking.MaxTextLength, text.Value.Length]);
        return ModelState.IsValid;
    }

    private async Task<IActionResult> Record(DeskText text, Ticket ticket)
    {
        if (await threads.Ask(Asking(text), ticket) is not { } receipt)
        {
            Form.Ticket = tickets.Issue();
            ModelState.AddModelError("Form.Text", texts["Recording.Spent"]);
            return Page();
        }
        var number = receipt.Question.Number;
        IsSeen = (await accesses.Of(User)).Sees(receipt.Question);
        var isTaken = Form.Take && IsSeen && await claiming.Take(receipt.Question, User.StaffId());
        if (!receipt.Question.Recording!.IsHandedOver && !IsSeen)
            return Redirect(DeskMessage.With(Routes.Queue, DeskMessage.RecordedForOthers));
        if (!receipt.Question.Recording!.IsHandedOver)
            return Redirect(DeskMessage.With(Routes.Question(number), isTaken ? DeskMessage.Claimed : DeskMessage.QuestionRecorded));
        Receipt = receipt;
        return Page();
    }

    private Asking Asking(DeskText text) => new(
        text,
        Form.Topic!,
        Form.SpokenLanguage.Code,
        Municipalities.FirstOrDefault(municipality => municipality.Id == Form.Municipality)?.Id,
        AdviceDesk.Ask.AskForm.OneOf(Core.AdviceDesk.Asking.AgeBands, Form.AgeBand),
        ForWhom: null,
        Form.Publish,
        Suspicion: null)
    {
        Recording = new(Form.Place!.Value, User.StaffId(), Form.HandOver),
    };
}
