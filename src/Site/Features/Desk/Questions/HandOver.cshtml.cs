using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.Core.Privacy;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.Questions;

/// <summary>Gives a claimed question to a colleague, with a note that only the two of them read.</summary>
public sealed class HandOverModel(
    HandOverChoices choices, DeskAct act, TimeProvider clock,
    IStringLocalizer<Texts> texts, IStringLocalizer<AdviceDesk.Texts> deskTexts) : QuestionPage
{
    [BindProperty]
    public HandOverForm Form { get; set; } = new();

    public IReadOnlyList<StaffMember> Choices { get; private set; } = [];

    public IReadOnlyList<(StaffMember Member, DateOnly Until)> Away { get; private set; } = [];

    public async Task<IActionResult> OnGet()
    {
        if (!Question.MayBeHandedOverBy(Staff, User.IsLead()))
            return Redirect(Routes.Question(Question.Number));
        await Show();
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        ModelState.Clear();
        var note = DeskText.Enter(Form.Note, deskTexts["Hetu.Marker"]);
        Form.Note = note.Value;
        await Show();
        if (note.Value.Length > Handover.NoteLength)
            ModelState.AddModelError("Form.Note", texts["HandOver.Long", Handover.NoteLength, note.Value.Length]);
        if (!Choices.Any(colleague => colleague.Id == Form.To))
            ModelState.AddModelError("Form.To", texts["HandOver.Choose"]);
        else if (ModelState.IsValid && !await HandOver(Form.To!.Value, note))
            ModelState.AddModelError("Form.To", texts["HandOver.NotYours"]);
        return ModelState.IsValid ? BackToQuestion(note.Masked > 0 ? DeskMessage.HandedOverMasked : DeskMessage.HandedOver) : Page();
    }

    private async Task Show() => (Choices, Away) = (await choices.For(Question, Staff), await choices.Away(Question, Staff));

    private Task<bool> HandOver(Guid to, DeskText note) => act.Keep(
        Question.HandOver(Staff, User.IsLead(), to, note, Key, clock.GetUtcNow().UtcDateTime), AuditAct.HandedOver, Staff, Question.Number, to);
}
