using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Desk.Questions;
using EmploymentNet.Site.Features.Desk.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Reviewing;

/// <summary>A page on which a draft is read beside its question, and what colleagues say of it.</summary>
public abstract class ReviewPage(SiteDbContext database, Drafts drafts) : QuestionPage
{
    [BindProperty]
    public ReviewForm Form { get; set; } = new();

    public ShownDraft? Draft { get; private set; }

    public Review? Review => Question.CurrentReview;

    /// <summary>Whether this worker may decide, and not only answer what a reader says.</summary>
    public bool IsReader => Review is not null && Question.CanRead(Staff);

    /// <summary>Somebody else has decided already.</summary>
    public bool IsDecided => Review is { ReadBy: { } other } && other != Staff;

    /// <summary>What could not be said stays in the form, even where nobody asks for it any more.</summary>
    public bool MaySpeak => IsReader || Review?.Writer == Staff || Form.Text is { Length: > 0 };

    public IReadOnlyList<ShownComment> Comments { get; private set; } = [];

    private Dictionary<Guid, string> _names = [];

    public string NameOf(Guid? staff) => staff is { } id ? _names.GetValueOrDefault(id) ?? "" : "";

    protected Drafts Drafts { get; } = drafts;

    protected async Task Show()
    {
        Draft = await Drafts.Show(Question, Key);
        (Form.Review, Form.Version) = (Review?.Id ?? Guid.Empty, Question.Draft?.Version ?? 0);
        var named = Question.Reviewing.ToList();
        _names = await database.Users.Where(user => named.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.Name);
        Comments = ShownComment.On(Question, Key, NameOf);
    }
}
