using System.Globalization;
using EmploymentNet.Core;
using EmploymentNet.Core.Content;
using EmploymentNet.Core.Content.Types;

namespace EmploymentNet.Site.Features.Content;

/// <param name="LabelIsLeft">The name stands to the left, where a neighbour would cover it on the right.</param>
public sealed record MapPoint(string Name, string Path, double X, double Y, bool LabelIsLeft, bool IsCentre)
{
    public string At(double dx, double dy) => string.Create(CultureInfo.InvariantCulture, $"translate({X + dx:0.#} {Y + dy:0.#})");

    /// <summary>A thread from the centre that sags a little on its way.</summary>
    public string ThreadFrom(MapPoint centre) => string.Create(CultureInfo.InvariantCulture,
        $"M{centre.X:0.#} {centre.Y:0.#}Q{(centre.X + X) / 2:0.#} {(centre.Y + Y) / 2 + Math.Abs(centre.X - X) / 8:0.#} {X:0.#} {Y:0.#}");
}

/// <summary>The municipalities as a drawn net, each at its real place.</summary>
public sealed class AreaMap(ContentSnapshot content)
{
    public const int Width = 800;
    public const int Height = 750;

    private const double West = 24.5, East = 27.15, North = 65.5, South = 64.45;

    public IReadOnlyList<MapPoint> Points()
    {
        var culture = SiteLanguage.Current.Culture;
        var centre = content.All<EmploymentArea>(culture).FirstOrDefault()?.ResponsibleMunicipality?.Id;
        var places = content.All<Municipality>(culture).Where(place => place is { Latitude: not null, Longitude: not null })
            .Select(place => (Place: place, X: X(place.Longitude!.Value), Y: Y(place.Latitude!.Value))).ToList();
        return [.. places.Select(own => new MapPoint(
            own.Place.Name, own.Place.Path, own.X, own.Y,
            own.X > Width - 150 || places.Any(other => other.X - own.X is > 0 and < 110 && Math.Abs(other.Y - own.Y) < 24),
            own.Place.Id == centre))];
    }

    private static double X(decimal longitude) => ((double)longitude - West) / (East - West) * Width;

    private static double Y(decimal latitude) => (North - (double)latitude) / (North - South) * Height;
}
