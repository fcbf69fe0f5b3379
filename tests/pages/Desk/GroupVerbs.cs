using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.PageTests.Desk;

/// <summary>What leads do with groups. Development has two: one of the counsellor and the lead, and one of the lead alone.</summary>
public static class GroupVerbs
{
    public const string Wellbeing = "Työkyky ja perhe";
    public const string Employers = "Työnantajat";

    /// <summary>The topic of the group that the counsellor is not of.</summary>
    public const string Others = "employing";

    public static Task<int> GroupId(this SiteHost site, string name) => site.With<SiteDbContext, int>(database =>
        database.ExpertGroups.Where(group => group.FinnishName == name).Select(group => group.Id).SingleAsync());

    public static Task<Guid> IdOf(this SiteHost site, string user) => site.With<SiteDbContext, Guid>(database =>
        database.Users.Where(one => one.UserName == user).Select(one => one.Id).SingleAsync());

    /// <param name="path">Of the page with the form of a new group or a known one.</param>
    public static Task<ReadPage> SavesGroup(this HttpClient lead, string path, string finnish, string swedish, string[] topics, params Guid[] members) =>
        lead.Ticks(path, path,
        [
            new("Form.FinnishName", finnish), new("Form.SwedishName", swedish),
            .. topics.Select(topic => KeyValuePair.Create("Form.Topics", topic)), .. members.Select(member => KeyValuePair.Create("Form.Members", $"{member}")),
        ]);

    public static Task<ReadPage> MarksAway(this HttpClient worker, string from, string until = "") =>
        worker.Ticks(Routes.Absences, Routes.Absences, [new("Form.From", from), new("Form.Until", until)]);

    public static Task<ReadPage> MarksAway(this HttpClient lead, Guid staff, string from, string until = "") =>
        lead.Ticks(Routes.Absences, Routes.Absences, [new("Form.Who", $"{staff}"), new("Form.From", from), new("Form.Until", until)]);

    /// <summary>Sends the form of a page that goes to an address, with exactly these boxes ticked and fields filled.</summary>
    public static async Task<ReadPage> Ticks(this HttpClient worker, string page, string action, IEnumerable<KeyValuePair<string, string>> typed)
    {
        var form = (await worker.Read(page)).Document.QuerySelector($"main form[action='{action}']")!;
        var hidden = form.QuerySelectorAll("input[type=hidden]").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value") ?? ""));
        return await ReadPage.From(action, await worker.PostAsync(action, new FormUrlEncodedContent(hidden.Concat(typed))));
    }
}
