using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace EmploymentNet.Site.Features.Content;

/// <summary>
/// Tables that a phone stacks, row by row: every cell carries its column's name for the style sheet to show. The roles say what
/// the elements say already, because browsers forget it of a table that is not displayed as one.
/// </summary>
public static class StackedTables
{
    public static string In(string markup)
    {
        if (!markup.Contains("<table", StringComparison.Ordinal))
            return markup;
        var body = new HtmlParser().ParseDocument(markup).Body!;
        foreach (var table in body.QuerySelectorAll<IHtmlTableElement>("table"))
            Name(table);
        return body.InnerHtml;
    }

    private static void Name(IHtmlTableElement table)
    {
        var columns = table.QuerySelectorAll("thead th").Select(heading => heading.TextContent.Trim()).ToList();
        table.SetAttribute("role", "table");
        Mark(table, "thead, tbody", "rowgroup");
        Mark(table, "tr", "row");
        Mark(table, "thead th", "columnheader");
        Mark(table, "tbody th", "rowheader");
        Mark(table, "td", "cell");
        foreach (var row in table.QuerySelectorAll<IHtmlTableRowElement>("tbody tr"))
            foreach (var (cell, column) in row.Cells.Zip(columns))
                cell.SetAttribute("data-column", column);
    }

    private static void Mark(IHtmlTableElement table, string elements, string role)
    {
        foreach (var element in table.QuerySelectorAll(elements))
            element.SetAttribute("role", role);
    }
}
