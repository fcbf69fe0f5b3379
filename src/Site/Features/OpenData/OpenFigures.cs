using System.Text.Json;
using System.Text.Json.Serialization;
using EmploymentNet.Core;
using EmploymentNet.Core.Content;
using EmploymentNet.Core.Content.Types;
using EmploymentNet.Core.Statistics;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Overview;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.OpenData;

/// <summary>The counted months for everybody; <c>docs/open-data.md</c> and the page say what stands where.</summary>
public sealed class OpenFigures(SiteDbContext database, ContentSnapshot content)
{
    public const string Licence = "https://creativecommons.org/licenses/by/4.0/";

    private static readonly JsonNamingPolicy _naming = JsonNamingPolicy.CamelCase;

    private static readonly JsonSerializerOptions _options = new() { PropertyNamingPolicy = _naming };

    public async Task<byte[]> Write()
    {
        var months = await database.CountedMonths.InOrder();
        return JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                Licence,
                SmallestCount = SmallNumbers.Fewest,
                Topics = await Topics(),
                Municipalities = Municipalities(months),
                Months = months.Select(month => new
                {
                    Month = $"{month.Period}",
                    month.Period.First,
                    Last = month.Period.End.AddDays(-1),
                    Counted = month.CountedUtc,
                    Figures = month.Figures.Select(figure => new OpenFigure(
                        Name(figure.Cell.Row) ?? "total", NullIfEmpty(figure.Cell.Key), Name(figure.Cell.Column), NullIfEmpty(figure.Cell.ColumnKey), figure.Count)),
                }),
            },
            _options);
    }

    private async Task<Dictionary<string, Dictionary<string, string>>> Topics() =>
        (await database.Topics.AsNoTracking().OrderBy(topic => topic.SortOrder).ToListAsync()).ToDictionary(topic => topic.Key, topic => InBoth(topic.NameIn));

    private Dictionary<string, Dictionary<string, string>> Municipalities(IEnumerable<CountedMonth> months) =>
        months.SelectMany(month => month.KeysOf(Dimension.Municipality)).Distinct().Order(StringComparer.Ordinal)
            .Where(key => Guid.TryParse(key, out var id) && content.Find<Municipality>(id, SiteLanguage.Finnish.Culture) is not null)
            .ToDictionary(key => key, key => InBoth(language => content.Find<Municipality>(Guid.Parse(key), language.Culture)?.Name ?? key));

    private static Dictionary<string, string> InBoth(Func<SiteLanguage, string> name) => SiteLanguage.All.ToDictionary(language => language.Code, name);

    private static string? Name(Dimension? dimension) => dimension is { } known ? _naming.ConvertName($"{known}") : null;

    private static string? NullIfEmpty(string key) => key.Length > 0 ? key : null;

    private sealed record OpenFigure(
        string Row,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Key,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Column,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? ColumnKey,
        int? Count);
}
