using Microsoft.AspNetCore.Mvc.Rendering;

namespace EmploymentNet.Site.Features.Shared.Forms;

/// <summary>A radio button or a tick box inside its own large label.</summary>
public static class Choice
{
    public static TagBuilder Of(string type, string name, string id, SelectListItem item, bool isChecked)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = type;
        input.Attributes["id"] = id;
        input.Attributes["name"] = name;
        input.Attributes["value"] = item.Value;
        if (isChecked)
            input.Attributes["checked"] = "checked";
        var text = new TagBuilder("span");
        text.AddCssClass("choice-text");
        text.InnerHtml.Append(item.Text);
        var label = new TagBuilder("label");
        label.AddCssClass("choice");
        label.InnerHtml.AppendHtml(input).AppendHtml(text);
        return label;
    }
}
