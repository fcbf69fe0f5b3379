using EmploymentNet.Site.Features.Shared.Forms;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Content;

/// <summary>A select of a schema's keys, shown in the reader's words, with "all" on top.</summary>
public sealed class FilterSelectTagHelper(IStringLocalizer<Texts> texts) : TagHelper
{
    public string Name { get; set; } = "";

    public string Label { get; set; } = "";

    public IReadOnlyList<string> Keys { get; set; } = [];

    /// <summary>Where the words of the keys are: <c>Audience</c> for <c>Audience.employer</c>.</summary>
    public string Prefix { get; set; } = "";

    public string? Selected { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "field");
        var id = FieldNames.Id(Name);
        var label = new TagBuilder("label") { Attributes = { ["class"] = "field-label", ["for"] = id } };
        label.InnerHtml.Append(Label);
        var select = new TagBuilder("select") { Attributes = { ["class"] = "input", ["id"] = id, ["name"] = Name } };
        select.InnerHtml.AppendHtml(Option("", texts["All"]));
        foreach (var key in Keys)
            select.InnerHtml.AppendHtml(Option(key, texts[$"{Prefix}.{key}"]));
        output.Content.AppendHtml(label).AppendHtml(select);
    }

    private TagBuilder Option(string value, string text)
    {
        var option = new TagBuilder("option") { Attributes = { ["value"] = value } };
        if (value == Selected)
            option.Attributes["selected"] = "selected";
        option.InnerHtml.Append(text);
        return option;
    }
}
