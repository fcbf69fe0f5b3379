using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EmploymentNet.Site.Features.Shared;

/// <summary>
/// <c>&lt;net seed="…" columns="6" rows="3" /&gt;</c>: the site's motif, a net of threads that sag between points. The same seed
/// draws the same net everywhere and always, so that a cached page and a fresh one are equal.
/// </summary>
public sealed class NetTagHelper : TagHelper
{
    private const int Cell = 100;

    public string Seed { get; set; } = "";

    public int Columns { get; set; } = 7;

    public int Rows { get; set; } = 4;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "net");
        output.Attributes.SetAttribute("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {Columns * Cell} {Rows * Cell}"));
        output.Attributes.SetAttribute("preserveAspectRatio", "xMidYMid slice");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetHtmlContent(Draw());
    }

    private string Draw()
    {
        var chance = new Chance(Seed);
        var points = new (int X, int Y)[Columns + 1, Rows + 1];
        foreach (var (column, row) in Grid())
            points[column, row] = (column * Cell + chance.Next(-38, 38), row * Cell + chance.Next(-34, 34));

        var threads = new StringBuilder();
        var nodes = new StringBuilder();
        foreach (var (column, row) in Grid())
        {
            var from = points[column, row];
            if (column < Columns && chance.Next(0, 100) < 78)
                threads.Append(Thread(from, points[column + 1, row + (row < Rows ? chance.Next(0, 2) : 0)]));
            if (row < Rows && chance.Next(0, 100) < 62)
                threads.Append(Thread(from, points[column, row + 1]));
            nodes.Append(Node(from, chance.Next(0, 100) < 22 ? 7 : 3.5, "node"));
        }
        var desk = points[Math.Max(1, Columns - 2), Rows / 2];
        return $"<path d=\"{threads}\"/>{nodes}{Node(desk, 10, "desk-node")}";
    }

    private IEnumerable<(int Column, int Row)> Grid() =>
        from column in Enumerable.Range(0, Columns + 1) from row in Enumerable.Range(0, Rows + 1) select (column, row);

    /// <summary>A thread hangs: its middle lies lower than its ends. (Finnish and Swedish write another minus sign than SVG reads.)</summary>
    private static string Thread((int X, int Y) from, (int X, int Y) to) =>
        string.Create(CultureInfo.InvariantCulture, $"M{from.X} {from.Y}Q{(from.X + to.X) / 2} {(from.Y + to.Y) / 2 + Math.Abs(to.X - from.X) / 5} {to.X} {to.Y}");

    private static string Node((int X, int Y) at, double radius, string kind) =>
        string.Create(CultureInfo.InvariantCulture, $"<circle cx=\"{at.X}\" cy=\"{at.Y}\" r=\"{radius}\"{(kind == "node" ? "" : $" class=\"{kind}\"")}/>");

    /// <summary>A linear congruential generator: the framework's own may change between versions, and with it every ETag.</summary>
    private sealed class Chance(string seed)
    {
        private uint _state = seed.Aggregate(2166136261, (hash, letter) => (hash ^ letter) * 16777619);

        public int Next(int from, int below)
        {
            _state = _state * 1664525 + 1013904223;
            return from + (int)((_state >> 8) % (uint)(below - from));
        }
    }
}
