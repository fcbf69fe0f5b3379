using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Content;
using EmploymentNet.Core.Content.Authoring;
using EmploymentNet.Core.Content.Types;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Core.Limits;
using EmploymentNet.Core.Notifications;
using EmploymentNet.Core.Privacy;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk.Answers;
using EmploymentNet.Site.Features.AdviceDesk.Checks;
using EmploymentNet.Site.Features.AdviceDesk.Starters;
using EmploymentNet.Site.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.Ask;

[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(
    Threads threads, Tickets tickets, TextChecks checks, AskingLimits limits, DeskPromise promise, SiteDbContext database, ContentSnapshot content,
    IStringLocalizer<Texts> texts, TimeProvider clock) : PageModel
{
    public AskForm Form { get; private set; } = new();

    public IReadOnlyList<Topic> Topics { get; private set; } = [];

    public IReadOnlyList<Municipality> Municipalities { get; private set; } = [];

    public IEnumerable<SelectListItem> TopicChoices =>
        [new(texts["Topic.Choose"], ""), .. Topics.Select(topic => new SelectListItem(topic.NameIn(SiteLanguage.Current), topic.Key))];

    public IEnumerable<SelectListItem> MunicipalityChoices =>
        [new(texts["Choice.None"], ""), .. Municipalities.Select(municipality => new SelectListItem(municipality.Name, municipality.Id.ToString()))];

    public IEnumerable<SelectListItem> ForWhomChoices => Choices("ForWhom", Core.AdviceDesk.Asking.ForWhomChoices);

    public IEnumerable<SelectListItem> AgeBandChoices => Choices("AgeBand", Core.AdviceDesk.Asking.AgeBands);

    /// <summary>Personal identity codes taken out of the text at hand.</summary>
    public int Masked { get; private set; }

    public StarterChoice Starters { get; private set; } = StarterChoice.None;

    public Notices Notices { get; private set; } = Notices.None;

    /// <summary>What the writer had taken out, which is no sending yet.</summary>
    public Removal? Removal { get; private set; }

    /// <summary>The form was in order, and waits for its writer to see <see cref="Notices"/>.</summary>
    public bool IsWaiting { get; private set; }

    public bool IsFlooded => limits.IsFlooded;

    public Receipt? Receipt { get; private set; }

    public string SentText { get; private set; } = "";

    /// <summary>Code of the placement that led here, which is open. Whatever else stands in a link or form is nothing, and refuses nobody.</summary>
    public string? Placement { get; private set; }

    public ContentPage? Rights => Named("desk-rights");

    public ContentPage? HelpNow => Named("help-now");

    public ContentPage? Traces => Named("traces");

    public AnswerPromise Promise { get; private set; } = null!;

    public bool IsLater => Promise.Day > AnswerPromise.For(Now).Day;

    public Task OnGet()
    {
        Form.Topic = AnswerQueries.Topic.In(Request);
        Form.Placement = Request.Query[Routes.PlacementParameter.For(SiteLanguage.Current)];
        return ShowForm();
    }

    /// <summary>Without a ticket the text comes from the ask box of another page, and this form opens with it.</summary>
    public async Task OnPost(AskForm form)
    {
        Form = form;
        var opened = tickets.Open(form.Ticket);
        form.Ticket = opened is null ? null : form.Ticket;
        await ShowForm();
        var start = await Start();
        var text = DeskText.Enter(form.Text, texts["Hetu.Marker"]);
        Removal = checks.Remove(text, form.Remove);
        text = Removal?.Text ?? text;
        (form.Text, Masked) = (text.Value, text.Masked);
        Notices = await checks.OfQuestion(text.Value, form.Seen);
        if (start || Removal is not null || opened is not { } ticket || !IsSound(text))
            return;
        IsWaiting = Notices.AreNew;
        if (!IsWaiting)
            await Send(text, ticket);
    }

    /// <summary>A form whose thread is erased comes back as a new one, with the text in it.</summary>
    private async Task Send(DeskText text, Ticket ticket)
    {
        (Receipt, SentText) = (await threads.Ask(Asking(text, await Suspicion(ticket)), ticket), text.Value);
        if (Receipt is not null)
            return;
        Form.Ticket = tickets.Issue();
        ModelState.AddModelError(nameof(Form.Text), texts["Ask.Spent"]);
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private async Task ShowForm()
    {
        ModelState.Clear();
        Form.Ticket ??= string.IsNullOrWhiteSpace(Form.Text) ? tickets.IssueEmpty() : tickets.Issue();
        Topics = await database.Topics.AsNoTracking().Where(topic => topic.RetiredUtc == null).OrderBy(topic => topic.SortOrder).ToListAsync();
        Promise = await promise.Now();
        Starters = await StarterChoice.For(Now, database);
        Municipalities = [.. content.All<Municipality>(SiteLanguage.Current.Culture)];
        Placement = await OpenPlacement();
    }

    private async Task<string?> OpenPlacement() =>
        Core.AdviceDesk.Placement.ReadCode(Form.Placement) is { } code && await database.Placements.FindAsync(code) is { IsOpen: true } ? code : null;

    /// <returns>Whether the writer chose a beginning, which is no sending yet.</returns>
    private async Task<bool> Start()
    {
        if (Form.Start is not { } id || await database.AskStarters.FindAsync(id) is not { } starter)
            return false;
        Form.Text = StarterChoice.Continue(Form.Text, starter.In(SiteLanguage.Current));
        Form.Topic = string.IsNullOrEmpty(Form.Topic) ? starter.Topic : Form.Topic;
        return true;
    }

    /// <summary>A page that the desk refers to; the seed made it, and editors may rename, move or withdraw it.</summary>
    private Core.Content.Types.Page? Named(string id) => content.Find<Core.Content.Types.Page>(AuthoringKeys.Content(id), SiteLanguage.Current.Culture);

    private bool IsSound(DeskText text)
    {
        foreach (var (field, problem) in Form.Problems(Topics, text.Value.Length))
            ModelState.AddModelError(field, texts[problem, Core.AdviceDesk.Asking.MinTextLength, Core.AdviceDesk.Asking.MaxTextLength, text.Value.Length]);
        return ModelState.IsValid;
    }

    /// <summary>Counts the question in, which takes a moment where very many come.</summary>
    private async Task<HoldReason?> Suspicion(Ticket ticket)
    {
        var isTooFast = ticket.IsTooFast(Now);
        var isFlood = await limits.Admit(HttpContext.Connection.RemoteIpAddress, ProofOfWork.IsSolved(Form.Ticket!, Form.Proof));
        if (!string.IsNullOrEmpty(Form.Website))
            return HoldReason.HiddenField;
        if (isTooFast)
            return HoldReason.TooFast;
        return isFlood ? HoldReason.Flood : null;
    }

    private IEnumerable<SelectListItem> Choices(string field, IReadOnlyList<string> values) =>
        [.. values.Select(value => new SelectListItem(texts[$"{field}.{value}"], value)), new(texts["Choice.None"], "")];

    private Asking Asking(DeskText text, HoldReason? suspicion) => new(
        text,
        Form.Topic!,
        SiteLanguage.Current.Code,
        Municipalities.FirstOrDefault(municipality => municipality.Id == Form.Municipality)?.Id,
        AskForm.OneOf(Core.AdviceDesk.Asking.AgeBands, Form.AgeBand),
        AskForm.OneOf(Core.AdviceDesk.Asking.ForWhomChoices, Form.ForWhom),
        Form.Publish,
        suspicion)
    {
        Email = EmailAddress.Read(Form.Email),
        Placement = Placement,
    };
}
