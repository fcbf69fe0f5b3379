using EmploymentNet.Core.Privacy;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>The second reader: a colleague who reads the draft before it goes out, and says what they think of it.</summary>
public sealed partial class Question
{
    private readonly List<Review> _reviews = [];
    private readonly List<ReviewComment> _reviewComments = [];

    public IReadOnlyList<Review> Reviews => _reviews;

    /// <summary>What is said of the draft; it goes with it.</summary>
    public IReadOnlyList<ReviewComment> ReviewComments => _reviewComments;

    /// <summary>Those who ask for a reader, are asked, read, or say something of the draft.</summary>
    public IEnumerable<Guid> Reviewing => _reviews.SelectMany(review => (Guid?[])[review.Writer, review.Reader, review.ReadBy]).OfType<Guid>()
        .Concat(_reviewComments.Select(comment => comment.Staff)).Distinct();

    /// <summary>It lasts until the draft is sent, or whoever asked for it lets go of it.</summary>
    public Review? CurrentReview => _reviews.FirstOrDefault(review => review.EndedUtc is null);

    /// <summary>The colleague who was asked by name to read, and has not.</summary>
    public Guid? AwaitedReader => CurrentReview is { IsWaiting: true } review ? review.Reader : null;

    /// <summary>A colleague has approved the draft just as it is now.</summary>
    public bool IsApproved => CurrentReview is { Verdict: ReviewVerdict.Approved } review && review.ReadVersion == Draft?.Version;

    /// <summary>Whether a colleague has approved just this text.</summary>
    public bool IsApprovedAs(DeskText text, QuestionKey key) => IsApproved && Draft!.Read(key) == text.Value;

    /// <summary>Two have read the latest answer.</summary>
    public bool IsAnswerApproved => _reviews.Exists(review => review.Ending == ReviewEnding.SentAsApproved && review.EndedUtc == AnsweredUtc);

    /// <param name="reader">Null for anybody.</param>
    /// <returns>Null where it is asked for; to press twice asks once.</returns>
    public ReviewRefusal? RequestReview(Guid writer, Guid? reader, QuestionKey key, DateTime now)
    {
        if (!IsHeldBy(writer))
            return ReviewRefusal.NotYours;
        if (Draft is not { } draft || draft.Read(key).Length == 0)
            return ReviewRefusal.NothingWritten;
        if (reader is { } asked && !CanRead(asked))
            return ReviewRefusal.NotReader;
        if (CurrentReview is { IsWaiting: true } waiting && waiting.RequestedVersion == draft.Version && waiting.Reader == reader)
            return null;
        CurrentReview?.End(ReviewEnding.Renewed, now);
        _reviews.Add(new Review { Id = Guid.NewGuid(), Writer = writer, Reader = reader, RequestedUtc = now, RequestedVersion = draft.Version });
        return null;
    }

    /// <returns>False where there is none of this worker's.</returns>
    public bool TakeBackReview(Guid writer, DateTime now)
    {
        if (CurrentReview is not { } review || review.Writer != writer)
            return false;
        review.End(ReviewEnding.TakenBack, now);
        return true;
    }

    /// <summary>Neither who has it in hand, nor who wrote the draft before them or a part of the answer, nor who knows the asker.</summary>
    public bool CanRead(Guid staff) => !IsHeldBy(staff) && Draft?.Staff != staff && Part?.Staff != staff && !IsClosedTo(staff);

    /// <param name="version">Of the draft, as it stood beside what is said.</param>
    public ReviewRefusal? Comment(Guid review, Guid staff, DeskText text, int version, QuestionKey key, DateTime now)
    {
        if (CurrentReview?.Id != review)
            return ReviewRefusal.Over;
        if (!CanRead(staff) && CurrentReview.Writer != staff)
            return ReviewRefusal.NotReader;
        if (text.Value.Length > ReviewComment.TextLength)
            return ReviewRefusal.TooLong;
        // Said once, however often the button is pressed.
        if (_reviewComments.LastOrDefault() is not { } last || last.Staff != staff || last.Utc < CurrentReview.RequestedUtc || last.Read(key) != text.Value)
            _reviewComments.Add(ReviewComment.By(staff, text, version, key, now));
        return null;
    }

    /// <summary>
    /// Of two readers the first decides; their own later word counts. Whoever waited for it has from now on as long as ever to go on.
    /// </summary>
    /// <param name="version">Of the draft that was read.</param>
    public ReviewRefusal? Decide(Guid review, Guid staff, ReviewVerdict verdict, int version, DateTime now)
    {
        if (CurrentReview is not { } current || current.Id != review)
            return ReviewRefusal.Over;
        if (!CanRead(staff))
            return ReviewRefusal.NotReader;
        if (current.ReadBy is { } other && other != staff)
            return ReviewRefusal.Decided;
        if (version != Draft?.Version)
            return ReviewRefusal.Changed;
        if (verdict == ReviewVerdict.ChangesRequested && !_reviewComments.Exists(comment => comment.Staff == staff && comment.Utc >= current.RequestedUtc))
            return ReviewRefusal.Unsaid;
        current.Read(verdict, version, staff, now);
        CurrentClaim!.Resume(now);
        return null;
    }

    /// <summary>Who was asked by name may not read it any more: anybody else may.</summary>
    public void ReadByOthers(Guid reader, DateTime now)
    {
        if (AwaitedReader != reader || CurrentReview is not { } review)
            return;
        review.End(ReviewEnding.Renewed, now);
        _reviews.Add(new Review { Id = Guid.NewGuid(), Writer = review.Writer, Reader = null, RequestedUtc = review.RequestedUtc, RequestedVersion = review.RequestedVersion });
    }

    /// <summary>A request to read belongs to whoever has the question, and ends with that.</summary>
    private void EndClaim(ClaimEnding ending, DateTime now)
    {
        CurrentReview?.End(ReviewEnding.LetGo, now);
        CurrentClaim!.End(ending, now);
    }
}
