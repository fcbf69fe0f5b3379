namespace EmploymentNet.Core.Content.Authoring;

/// <summary>The folder <c>umbraco/</c>: the definition of the site and its seed, with the media files beside it.</summary>
public sealed record ContentFolder(string Root)
{
    public string Usync => Path.Combine(Root, "uSync", "v17");

    public string Media => Path.Combine(Root, "media");
}
