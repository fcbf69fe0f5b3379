using EmploymentNet.Core.Content.Authoring;
using EmploymentNet.Core.Content.Delivery;
using EmploymentNet.Core.Content.Nodes;

namespace EmploymentNet.UnitTests.Content;

/// <summary>A small site on the real schema, for rules that the seed happens not to touch.</summary>
internal sealed class Site
{
    private readonly List<ContentNode> _nodes = [];

    public static Guid Home { get; } = AuthoringKeys.Content("home");

    /// <summary>The home page, to which the domains of the schema are bound.</summary>
    public Site() => Add("home", "home", Guid.Empty, "Etusivu", "Startsida");

    public DocumentBuilder Builder => Repository.Builder(Repository.Package with { Content = _nodes });

    /// <param name="swedish">Null for a page that is published in Finnish only.</param>
    public Guid Add(string id, string type, Guid parent, string finnish, string? swedish, params (string Alias, string Value)[] values)
    {
        var node = new ContentNode
        {
            Key = AuthoringKeys.Content(id),
            ParentKey = parent,
            Name = finnish,
            ContentType = type,
            Published = true,
            Variants = [new CultureVariant("fi-FI", finnish, Published: true), new CultureVariant("sv-FI", swedish ?? finnish, Published: swedish is not null)],
            Properties = values.ToDictionary(
                value => value.Alias, value => (IReadOnlyList<PropertyValue>)[PropertyValue.Invariant(value.Value)]),
        };
        _nodes.Add(node);
        return node.Key;
    }

    public ApiContentResponse? Document(Guid key, string culture = "fi-FI") =>
        Builder.Build(_nodes.Single(node => node.Key == key), culture);

    /// <summary>A page whose introduction holds this markup, as the Delivery API gives it out.</summary>
    public string Markup(string stored, string culture = "fi-FI")
    {
        var key = Add($"text-{_nodes.Count}", "page", Home, $"Teksti {_nodes.Count}", $"Text {_nodes.Count}", ("intro", stored));
        return ((RichTextModel)Document(key, culture)!.Properties["intro"]!).Markup;
    }
}
