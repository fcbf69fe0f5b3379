namespace EmploymentNet.Core.Content.Schema;

/// <summary>The whole definition of the content: languages, types and domains, with compositions resolved.</summary>
public sealed class ContentSchema(
    IEnumerable<Language> languages,
    IEnumerable<DataType> dataTypes,
    IEnumerable<ContentType> documentTypes,
    IEnumerable<ContentType> mediaTypes,
    IEnumerable<Domain> domains)
{
    private readonly Dictionary<Guid, DataType> _dataTypes = dataTypes.ToDictionary(type => type.Key);
    private readonly Dictionary<Guid, ContentType> _documentTypes = documentTypes.ToDictionary(type => type.Key);
    private readonly Dictionary<Guid, ContentType> _mediaTypes = mediaTypes.ToDictionary(type => type.Key);

    private readonly Dictionary<Guid, IReadOnlyList<PropertyType>> _properties = [];

    public static ContentSchema Empty { get; } = new([], [], [], [], []);

    public IReadOnlyList<Language> Languages { get; } = [.. languages];

    public IReadOnlyList<Domain> Domains { get; } = [.. domains];

    public IEnumerable<DataType> DataTypes => _dataTypes.Values;

    /// <summary>Document types, element types and compositions.</summary>
    public IEnumerable<ContentType> DocumentTypes => _documentTypes.Values;

    public IEnumerable<ContentType> MediaTypes => _mediaTypes.Values;

    public string DefaultCulture =>
        Languages.OrderByDescending(language => language.IsDefault).FirstOrDefault()?.IsoCode ?? "";

    public ContentType? DocumentType(string alias) => Named(_documentTypes.Values, alias);

    public ContentType? DocumentType(Guid key) => _documentTypes.GetValueOrDefault(key);

    public ContentType? MediaType(string alias) => Named(_mediaTypes.Values, alias);

    public DataType? DataTypeOf(PropertyType property) => _dataTypes.GetValueOrDefault(property.DataTypeKey);

    /// <summary>Properties of a type and of its compositions: own ones first, each in the editor's order.</summary>
    public IReadOnlyList<PropertyType> PropertiesOf(ContentType type)
    {
        lock (_properties)
        {
            if (!_properties.TryGetValue(type.Key, out var properties))
                _properties[type.Key] = properties = [.. Resolve(type, []).DistinctBy(property => property.Alias)];
            return properties;
        }
    }

    private static ContentType? Named(IEnumerable<ContentType> types, string alias) =>
        types.FirstOrDefault(type => string.Equals(type.Alias, alias, StringComparison.OrdinalIgnoreCase));

    private IEnumerable<PropertyType> Resolve(ContentType type, HashSet<Guid> seen) => !seen.Add(type.Key)
        ? []
        : type.Properties.OrderBy(property => property.SortOrder).Concat(type.Compositions
            .Select(composition => _documentTypes.GetValueOrDefault(composition.Key))
            .OfType<ContentType>()
            .SelectMany(composition => Resolve(composition, seen)));
}
