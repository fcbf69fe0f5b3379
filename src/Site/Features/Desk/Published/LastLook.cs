using EmploymentNet.Core.Content;

namespace EmploymentNet.Site.Features.Desk.Published;

/// <summary>When this node last looked where the links of published answers lead, and in which content.</summary>
public sealed class LastLook
{
    public ContentSnapshot? Content { get; private set; }

    public DateTime Utc { get; private set; }

    public void Took(ContentSnapshot content, DateTime now) => (Content, Utc) = (content, now);
}
