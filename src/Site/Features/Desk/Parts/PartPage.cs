using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Privacy;
using EmploymentNet.Site.Features.Desk.Writing;

namespace EmploymentNet.Site.Features.Desk.Parts;

/// <summary>A page on which a second answerer writes, saved as a draft is.</summary>
public abstract class PartPage(Drafts drafts) : DraftPage(drafts)
{
    public Part? Part => Question.Part;

    public bool IsWriter => Part?.Staff == Staff;

    public override string SavingAddress => Routes.QuestionPart(Question.Number);

    public override IReadOnlyList<ReadPart> Preview => [new(Part!.Profession, Form.Text ?? "")];

    protected override Task<DraftSave?> Keep(DeskText text, int revision, Action<Question, bool>? also) => Drafts.SavePart(Question.Number, text, revision, Staff);

    protected override Task<ShownDraft?> Show() => Drafts.ShowPart(Question, Key);
}
