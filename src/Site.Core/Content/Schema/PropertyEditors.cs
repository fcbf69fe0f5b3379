namespace EmploymentNet.Core.Content.Schema;

/// <summary>Umbraco's own property editors, by the aliases that its data types name.</summary>
public static class PropertyEditors
{
    public const string TextBox = "Umbraco.TextBox";
    public const string TextArea = "Umbraco.TextArea";
    public const string RichText = "Umbraco.RichText";
    public const string MediaPicker3 = "Umbraco.MediaPicker3";
    public const string ContentPicker = "Umbraco.ContentPicker";
    public const string MultiNodeTreePicker = "Umbraco.MultiNodeTreePicker";
    public const string MultiUrlPicker = "Umbraco.MultiUrlPicker";
    public const string BlockList = "Umbraco.BlockList";
    public const string DropDownListFlexible = "Umbraco.DropDown.Flexible";
    public const string CheckBoxList = "Umbraco.CheckBoxList";
    public const string Boolean = "Umbraco.TrueFalse";
#pragma warning disable CA1720 // The names are those of Umbraco's own constants.
    public const string Integer = "Umbraco.Integer";
    public const string Decimal = "Umbraco.Decimal";
#pragma warning restore CA1720
    public const string DateTime = "Umbraco.DateTime";
    public const string MultipleTextstring = "Umbraco.MultipleTextstring";
    public const string ImageCropper = "Umbraco.ImageCropper";
    public const string UploadField = "Umbraco.UploadField";
    public const string Label = "Umbraco.Label";
}
