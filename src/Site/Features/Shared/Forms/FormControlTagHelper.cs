using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Shared.Forms;

/// <summary>A field with label, hint, error and the input kept as it was typed. What a control adds, it says in <see cref="Control"/>.</summary>
public abstract class FormControlTagHelper(IStringLocalizer<Texts> texts) : TagHelper
{
    public ModelExpression For { get; set; } = null!;

    /// <summary>The name in the form where it is not the property's own.</summary>
    public string? Name { get; set; }

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    /// <summary>Says so behind the label; what must be filled in is not marked.</summary>
    public bool Optional { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    protected string FieldName => Name ?? For.Name;

    protected string Id => FieldNames.Id(FieldName);

    protected string? Value => State?.AttemptedValue ?? Convert.ToString(For.Model, CultureInfo.InvariantCulture);

    protected string? Error => State?.Errors.FirstOrDefault()?.ErrorMessage;

    private ModelStateEntry? State => FieldNames.Find(ViewContext.ModelState, FieldName, For.Name);

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        FieldOrder.Of(ViewContext.HttpContext).Add(Id);
        var control = Control(output.Attributes);
        output.TagName = Wrapper;
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Clear();
        output.Attributes.SetAttribute("class", Error is null ? "field" : "field has-error");
        if (Wrapper == "fieldset" && DescribedBy is { } describedBy)
            output.Attributes.SetAttribute("aria-describedby", describedBy);
        output.Content.AppendHtml(LabelTag()).AppendHtml(Part("span", "hint", Hint)).AppendHtml(Part("span", "error", Error)).AppendHtml(control);
    }

    protected virtual string Wrapper => "div";

    /// <param name="attributes">What the page wrote on the tag beyond the known attributes (<c>rows</c>, <c>autocomplete</c>).</param>
    protected abstract IHtmlContent Control(TagHelperAttributeList attributes);

    protected virtual TagBuilder LabelTag()
    {
        var label = new TagBuilder(Wrapper == "fieldset" ? "legend" : "label");
        label.AddCssClass("field-label");
        if (Wrapper != "fieldset")
            label.Attributes["for"] = Id;
        label.InnerHtml.Append(Label);
        if (Optional)
            label.InnerHtml.AppendHtml(" ").AppendHtml(Part("span", "optional", texts["Optional"].Value));
        return label;
    }

    protected TagBuilder Input(string tag, TagHelperAttributeList attributes)
    {
        var input = new TagBuilder(tag);
        foreach (var attribute in attributes)
            input.Attributes[attribute.Name] = attribute.Value?.ToString();
        input.AddCssClass("input");
        input.Attributes["id"] = Id;
        input.Attributes["name"] = FieldName;
        if (DescribedBy is { } describedBy)
            input.Attributes["aria-describedby"] = describedBy;
        if (Error is not null)
            input.Attributes["aria-invalid"] = "true";
        return input;
    }

    private string? DescribedBy => (Hint, Error) switch
    {
        (null, null) => null,
        (_, null) => $"{Id}-hint",
        (null, _) => $"{Id}-error",
        _ => $"{Id}-error {Id}-hint",
    };

    private IHtmlContent Part(string tag, string kind, string? text)
    {
        if (string.IsNullOrEmpty(text))
            return HtmlString.Empty;
        var part = new TagBuilder(tag);
        part.AddCssClass($"field-{kind}");
        if (kind != "optional")
            part.Attributes["id"] = $"{Id}-{kind}";
        part.InnerHtml.Append(text);
        return part;
    }
}
