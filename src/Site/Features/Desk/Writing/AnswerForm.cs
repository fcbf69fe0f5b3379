namespace EmploymentNet.Site.Features.Desk.Writing;

public sealed class AnswerForm
{
    /// <summary>Markdown.</summary>
    public string? Text { get; set; }

    /// <summary>How many messages the thread had when the form was shown: an answer must not close over what its writer has not read.</summary>
    public int Seen { get; set; }

    /// <summary>Numbers of those who get the answer as well, as the form named them: nobody is answered whom the writer has not thought of.</summary>
    public string? Merged { get; set; }

    /// <summary>Of the draft that the text goes on from; 0 where there was none.</summary>
    public int Revision { get; set; }

    /// <summary>Of the part that goes along, as the form showed it; 0 where none does. Nobody sends a colleague's words that they have not seen.</summary>
    public int Part { get; set; }

    /// <summary>The revision of somebody else's text that the writer has read and puts this one in place of.</summary>
    public int? Over { get; set; }

    /// <summary>The writer gives this text up for the one that is saved.</summary>
    public bool TakeTheirs { get; set; }

    /// <summary>Pressed after a refusal: claims the question first, so that the written answer need not be typed again.</summary>
    public bool TakeFirst { get; set; }

    /// <summary>What is written asks the asker for something, and is no answer yet.</summary>
    public bool AskBack { get; set; }

    /// <summary>The colleague who is asked to read it first; null for anybody.</summary>
    public Guid? Reader { get; set; }

    /// <summary>Id of the canned answer to put in.</summary>
    public int Canned { get; set; }

    /// <summary>Id of the macro to run.</summary>
    public int Macro { get; set; }

    /// <summary>What the macro does, in the words that the worker has confirmed.</summary>
    public string? Confirmed { get; set; }

    /// <summary>Ids of the canned answers that were put in; counted when the answer is sent.</summary>
    public List<int> Inserted { get; set; } = [];

    /// <summary>Path of the page or answer to link to.</summary>
    public string? Link { get; set; }

    /// <summary>As a paragraph of its own.</summary>
    public void Append(string piece) => Text = string.IsNullOrWhiteSpace(Text) ? piece : $"{Text.TrimEnd()}\n\n{piece}";
}
