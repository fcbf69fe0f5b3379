using EmploymentNet.Core;
using EmploymentNet.Core.Content;
using EmploymentNet.Core.Content.Types;

namespace EmploymentNet.Site.Features.Desk.Questions;

/// <summary>What an answer can send its reader to: services and pathways, named in the worker's language where it has them.</summary>
public sealed class LinkableContent(ContentSnapshot content)
{
    public IEnumerable<Service> Services => All<Service>();

    public IEnumerable<Pathway> Pathways => All<Pathway>();

    public bool Contains(Guid id) => Services.Any(service => service.Id == id) || Pathways.Any(pathway => pathway.Id == id);

    private IEnumerable<T> All<T>()
        where T : ContentPage =>
        content.All<T>(SiteLanguage.Current.Culture)
            .Concat(content.All<T>(SiteLanguage.Current.Other.Culture))
            .DistinctBy(page => page.Id);
}
