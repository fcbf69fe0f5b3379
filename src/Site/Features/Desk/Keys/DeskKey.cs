namespace EmploymentNet.Site.Features.Desk.Keys;

/// <summary>A key of one letter, or two pressed one after the other, and what the script does with it.</summary>
/// <param name="Name">Of its text.</param>
/// <param name="Does">The attribute that the script reads, without <c>data-</c>.</param>
/// <param name="With">A selector or a number.</param>
/// <param name="Chosen">Acts on what is chosen, or on the row one stands in.</param>
public sealed record DeskKey(string Keys, string Name, string Does, string With, bool Chosen = false)
{
    private static readonly DeskKey ToQueue = new("gq", "Queue", "press", $".desk-bar a[href='{Routes.Queue}']");

    public static readonly IReadOnlyList<DeskKey> OfQueue =
    [
        new("j", "Down", "move", "1"),
        new("k", "Up", "move", "-1"),
        new("o", "Open", "row", "th a"),
        new("x", "Choose", "row", "input[type=checkbox]"),
        new("c", "Claim", "press", ".bulk-acts button:not([formaction])", Chosen: true),
        new("r", "Release", "press", ".bulk-acts button[formaction]", Chosen: true),
        new("/", "Filter", "focus", ".desk-filters select"),
        ToQueue,
    ];

    public static readonly IReadOnlyList<DeskKey> OfQuestion =
    [
        new("c", "Claim", "press", "form[action$='/varaus'] button"),
        new("r", "Release", "press", "form[action$='/varaus/purku'] button"),
        new("e", "Editor", "focus", ".desk-form textarea"),
        new("m", "Note", "press", ".notes summary"),
        new("n", "Next", "press", "a.next-question"),
        ToQueue,
    ];
}
