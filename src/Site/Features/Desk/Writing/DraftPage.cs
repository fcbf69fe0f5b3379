using EmploymentNet.Core.AdviceDesk;

namespace EmploymentNet.Site.Features.Desk.Writing;

/// <summary>A page that saves the text of the form as the question's draft.</summary>
public abstract class DraftPage(Drafts drafts) : WritingPage
{
    protected Drafts Drafts { get; } = drafts;

    /// <summary>How many personal identity codes were left out of it.</summary>
    public int Masked { get; private set; }

    /// <summary>The page shows what the question has become; after a refusal the form keeps the text that was typed.</summary>
    /// <param name="also">What is done together with it, or not at all; told whether the draft has changed.</param>
    /// <returns>False where the question was erased meanwhile.</returns>
    protected async Task<bool> Save(Action<Question, bool>? also = null)
    {
        ModelState.Clear();
        var text = Drafts.Enter(Form.Text);
        if (await Drafts.Save(Question.Number, text, Form.Over ?? Form.Revision, Staff, also) is not { } save)
            return false;
        (Question, Key) = save.Thread;
        (Form.Text, Masked, Unsaved) = (text.Value, text.Masked, save.Refusal);
        Draft = await Drafts.Show(Question, Key);
        if (Unsaved is null)
            GoOnFrom(Draft);
        return true;
    }
}
