using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site;

namespace EmploymentNet.JourneyTests.Everywhere;

/// <summary>What somebody does who has no mouse.</summary>
public static class KeyboardVerbs
{
    /// <summary>More than any page has stops.</summary>
    private const int Most = 400;

    /// <summary>
    /// All that can be operated, in the order of the page: native elements alone, which Enter and Space then operate. A group of radio buttons
    /// is one stop. How each looks without focus is kept for <see cref="Look"/>.
    /// </summary>
    private const string Prepare = """
        () => {
          const start = Object.assign(document.createElement("span"), { tabIndex: -1 });
          document.body.prepend(start);
          const isStop = (element) => {
            if (element === start || element.tabIndex < 0 || element.disabled || !element.checkVisibility({ visibilityProperty: true })) return false;
            if (element.type !== "radio") return true;
            const group = [...document.querySelectorAll(`input[type=radio][name="${CSS.escape(element.name)}"]`)];
            return element === (group.find((one) => one.checked) ?? group[0]);
          };
          window.lookOf = (element) => {
            const parts = [element, ...element.querySelectorAll("*"), element.closest("label"), element.parentElement].filter(Boolean);
            return parts.map((part) => {
              const style = getComputedStyle(part);
              return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow, style.borderColor, style.backgroundColor, style.textDecorationLine].join(" ");
            }).join("|");
          };
          window.stops = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]")].filter(isStop);
          start.focus();
          window.looks = window.stops.map(window.lookOf);
          return window.stops.length;
        }
        """;

    /// <summary>Where the keyboard is now, and what is wrong with how it is shown.</summary>
    private const string Look = """
        async () => {
          const here = document.activeElement;
          const at = window.stops.indexOf(here);
          const name = `${here.tagName} ${here.id || here.name || here.textContent.trim().slice(0, 40)}`;
          if (at < 0) return { at, name, isScroller: here.scrollHeight > here.clientHeight || here.scrollWidth > here.clientWidth, isOut: here === document.body };
          const label = here.closest("label") ?? here;
          const isSeen = () => {
            const { left, right, top, bottom } = here.getBoundingClientRect();
            const points = [0.5, 0.1, 0.9].flatMap((x) => [0.5, 0.1, 0.9].map((y) => [left + (right - left) * x, top + (bottom - top) * y]));
            return points.some(([x, y]) => {
              const there = document.elementFromPoint(x, y);
              return there && (label.contains(there) || there.contains(here));
            });
          };
          const isMarked = () => window.lookOf(here) !== window.looks[at];
          // What is styled to arrive in a moment, arrives.
          for (let frame = 0; frame < 10 && !(isSeen() && isMarked()); frame++) await new Promise(requestAnimationFrame);
          return { at, name, isSeen: isSeen(), isMarked: isMarked() };
        }
        """;

    public static async Task BesideByTab(this Visitor visitor, IEnumerable<string> paths)
    {
        var faults = new List<string>();
        foreach (var path in paths)
        {
            await visitor.GoesTo(path);
            faults.AddRange(await visitor.SkipLinkFaults());
            faults.AddRange(await visitor.KeyboardFaults());
        }

        Faults.None(faults);
    }

    /// <summary>Beside the page from its top by Tab, and says where order, visibility or operation fail.</summary>
    public static async Task<IReadOnlyList<string>> KeyboardFaults(this Visitor visitor)
    {
        var path = new Uri(visitor.Page.Url).PathAndQuery;
        var faults = new List<string>();
        var stops = await visitor.Page.EvaluateAsync<int>(Prepare);
        var next = 0;
        for (var press = 0; press < Most && next < stops; press++)
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
            var place = await visitor.Page.EvaluateAsync<Place>(Look);
            // A date is several stops in one field, and what scrolls is a stop of the browser's own.
            if (place.At == next - 1 || (place.At < 0 && place.IsScroller && !place.IsOut))
                continue;
            if (place.At != next)
                return [.. faults, $"{path}: after stop {next - 1} of {stops} comes {place.Name} ({place.At})"];
            if (!place.IsSeen)
                faults.Add($"{path}: {place.Name} has focus and is not in view");
            if (!place.IsMarked)
                faults.Add($"{path}: {place.Name} looks the same with focus");
            if (place.Name.StartsWith("SUMMARY", StringComparison.Ordinal))
                faults.AddRange(await visitor.FoldsFaults(path, place.Name));
            next++;
        }

        if (next < stops)
            faults.Add($"{path}: only {next} of {stops} stops are reached");
        await visitor.Page.Keyboard.PressAsync("Tab");
        if ((await visitor.Page.EvaluateAsync<Place>(Look)).At == stops - 1)
            faults.Add($"{path}: the last stop does not let go");
        return faults;
    }

    /// <summary>The first stop leads past the bar: what has focus after it lies in the page's own part.</summary>
    private static async Task<IEnumerable<string>> SkipLinkFaults(this Visitor visitor)
    {
        await visitor.Page.EvaluateAsync(Prepare);
        await visitor.Page.Keyboard.PressAsync("Tab");
        var isFirst = await visitor.Page.EvaluateAsync<bool>("document.activeElement.matches('.skip-link')");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.Keyboard.PressAsync("Tab");
        var isInMain = await visitor.Page.EvaluateAsync<bool>("!!document.activeElement.closest('main') || !window.stops.some((stop) => stop.closest('main'))");
        return isFirst && isInMain ? [] : [$"{visitor.Page.Url}: the skip link is not first or does not skip"];
    }

    /// <summary>Presses Tab until the keyboard is there.</summary>
    public static async Task TabsTo(this Visitor visitor, string selector)
    {
        // A page that has just opened has not put its script to work yet.
        await visitor.Page.Locator(selector).First.WaitForAsync();
        await visitor.Page.WaitForLoadStateAsync();
        for (var press = 0; press < Most; press++)
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
            if (await visitor.Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
                return;
        }

        Assert.Fail($"No Tab leads to {selector} on {visitor.Page.Url}");
    }

    public static async Task TypesInto(this Visitor visitor, string selector, string text)
    {
        await visitor.TabsTo(selector);
        await visitor.Page.Keyboard.TypeAsync(text);
    }

    public static async Task SignsInByKey(this Visitor visitor, string role)
    {
        await visitor.GoesTo(Routes.SignIn);
        await visitor.TypesInto("[name='Form.UserName']", role);
        await visitor.TypesInto("[name='Form.Password']", visitor.Site.PasswordOf(role));
        await visitor.Page.Keyboard.PressAsync("Enter");
        if (visitor.Site.KeyOf(role) is not { } key)
            return;
        await visitor.TabsTo("[name=Code]");
        await visitor.Page.Keyboard.TypeAsync(visitor.Site.FreshCode(key));
        await visitor.Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Opens and closes what is folded away. Some lead on to a field of theirs when they open.</summary>
    private static async Task<IEnumerable<string>> FoldsFaults(this Visitor visitor, string path, string name)
    {
        var faults = new List<string>();
        await visitor.Page.EvaluateAsync("window.fold = document.activeElement.parentElement");
        foreach (var key in (string[])["Enter", "Space"])
        {
            var before = await visitor.Page.EvaluateAsync<bool>("window.fold.open");
            await visitor.Page.Keyboard.PressAsync(key);
            if (await visitor.Page.EvaluateAsync<bool>("window.fold.open") == before)
                faults.Add($"{path}: {key} does nothing at {name}");
            await visitor.Page.EvaluateAsync("() => new Promise((settled) => setTimeout(() => settled(window.fold.querySelector('summary').focus()), 50))");
        }

        return faults;
    }

    private sealed class Place
    {
        public int At { get; set; }

        public string Name { get; set; } = "";

        public bool IsScroller { get; set; }

        public bool IsOut { get; set; }

        public bool IsSeen { get; set; }

        public bool IsMarked { get; set; }
    }
}
