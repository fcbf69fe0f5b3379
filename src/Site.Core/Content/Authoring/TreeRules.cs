using EmploymentNet.Core.Content.Delivery;
using EmploymentNet.Core.Content.Nodes;

namespace EmploymentNet.Core.Content.Authoring;

/// <summary>What holds between a node and its neighbours: allowed parents, and addresses that lead to one page only.</summary>
internal static class TreeRules
{
    /// <summary>First segments below a language that belong to the desk and to search.</summary>
    private static readonly string[] Reserved = ["neuvonta", "radgivning", "haku", "sok"];

    public static void Check(ContentNode node, NodeTree<ContentNode> tree, AuthoredFile file, AuthoringScope scope)
    {
        var line = file.Header.LineOf("parent");
        var type = scope.Schema.DocumentType(node.ContentType)!;
        if (tree.Parent(node) is not { } parent)
        {
            if (node.ParentKey == Guid.Empty && !type.AllowAtRoot)
                scope.Complain(line, $"{type.Alias} needs a parent");
            return;
        }

        if (scope.Schema.DocumentType(parent.ContentType)?.AllowedChildren.All(child => child.Key != type.Key) ?? false)
            scope.Complain(line, $"{parent.ContentType} takes no {type.Alias} below it");
        foreach (var part in node.Variants)
            CheckAddress(node, part.Culture, parent, tree, file, scope);
    }

    private static void CheckAddress(
        ContentNode node, string culture, ContentNode parent, NodeTree<ContentNode> tree, AuthoredFile file, AuthoringScope scope)
    {
        var segment = Routing.Segment(node, culture);
        var line = file.Parts.FirstOrDefault(part => culture.StartsWith(part.Language, StringComparison.OrdinalIgnoreCase))?.LineOf("name") ?? 0;
        if (parent.ParentKey == Guid.Empty && Reserved.Contains(segment))
            scope.Complain(line, $"the address \"{segment}\" is reserved; give another umbracoUrlName");
        var twin = tree.Children(parent.Key).FirstOrDefault(other =>
            other.Key != node.Key && other.Variant(culture) is not null && Routing.Segment(other, culture) == segment);
        if (twin is not null)
            scope.Complain(line, $"\"{twin.NameIn(culture)}\" has the same address \"{segment}\" below {parent.NameIn(culture)}");
    }
}
