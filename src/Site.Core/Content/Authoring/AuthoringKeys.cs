using EmploymentNet.Core.Content.Nodes;

namespace EmploymentNet.Core.Content.Authoring;

/// <summary>From what a writer calls a thing to the key it has for ever: the same file gives the same keys on every machine.</summary>
public static class AuthoringKeys
{
    public static Guid Content(string id) => NameBasedGuid.Of("content", id);

    public static Guid Media(string fileName) => NameBasedGuid.Of("media", fileName);

    public static Guid Dictionary(string alias) => NameBasedGuid.Of("dictionary", alias);

    /// <param name="place">Node, culture, property and position.</param>
    public static Guid Block(string place) => NameBasedGuid.Of("block", place);

    public static Guid MediaPick(string place) => NameBasedGuid.Of("pick", place);
}
