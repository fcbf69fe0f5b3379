using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Desk.Questions;
using Microsoft.AspNetCore.Mvc;

namespace EmploymentNet.Site.Features.Desk.Writing;

/// <summary>A page on which an answer is written.</summary>
public abstract class WritingPage : QuestionPage
{
    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    /// <summary>As it is saved.</summary>
    public ShownDraft? Draft { get; protected set; }

    /// <summary>Why the text of the form was not saved.</summary>
    public DraftRefusal? Unsaved { get; protected set; }

    /// <summary>How many personal identity codes were left out of it.</summary>
    public int Masked { get; protected set; }

    /// <summary>Where the form is saved without script.</summary>
    public virtual string SavingAddress => Routes.QuestionDraft(Question.Number);

    /// <summary>What the text becomes, as its asker reads it.</summary>
    public virtual IReadOnlyList<ReadPart> Preview => Question.Preview(Form.Text ?? "", User.Profession(), Key);

    /// <summary>The form goes on from what is saved.</summary>
    protected void GoOnFrom(ShownDraft? draft)
    {
        Draft = draft;
        Form.Seen = Question.Messages.Count;
        Form.Revision = draft?.Revision ?? 0;
        Form.Part = Question.PartAlong?.Revision ?? 0;
    }
}
