using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace EmploymentNet.Site.Hosting;

/// <summary>Serves each page at the paths that <see cref="Routes.Pages"/> names; a page missing there stops the start.</summary>
public sealed class TwoLanguageRoutes : IPageRouteModelConvention
{
    public void Apply(PageRouteModel model)
    {
        if (!Routes.Pages.TryGetValue(model.ViewEnginePath, out var paths))
            throw new InvalidOperationException($"{model.ViewEnginePath} has no row in Routes.Pages.");
        model.Selectors.Clear();
        foreach (var path in paths)
            model.Selectors.Add(new SelectorModel { AttributeRouteModel = new AttributeRouteModel { Template = path.TrimStart('/') } });
    }
}
