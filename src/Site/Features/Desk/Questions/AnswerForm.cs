namespace EmploymentNet.Site.Features.Desk.Questions;

public sealed class AnswerForm
{
    /// <summary>Markdown.</summary>
    public string? Text { get; set; }

    /// <summary>How many messages the thread had when the form was shown: an answer must not close over what its writer has not read.</summary>
    public int Seen { get; set; }

    /// <summary>Pressed after a refusal: claims the question first, so that the written answer need not be typed again.</summary>
    public bool TakeFirst { get; set; }

    /// <summary>What is written asks the asker for something, and is no answer yet.</summary>
    public bool AskBack { get; set; }
}
