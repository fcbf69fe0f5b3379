using EmploymentNet.Core.Content;

namespace EmploymentNet.Site.Features.ContentDelivery;

/// <summary>
/// The one snapshot that pages read. A reader takes <see cref="Snapshot"/> once and keeps it for the request, so that a publish in
/// between cannot tear a page.
/// </summary>
public sealed class PublishedContent
{
    private volatile ContentSnapshot _snapshot = ContentSnapshot.Empty;

    public ContentSnapshot Snapshot => _snapshot;

    public void Swap(ContentSnapshot snapshot) => _snapshot = snapshot;
}
