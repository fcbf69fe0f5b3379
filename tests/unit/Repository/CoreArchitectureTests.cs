using System.Text.RegularExpressions;
using EmploymentNet.Core;

namespace EmploymentNet.UnitTests.Repository;

public sealed partial class CoreArchitectureTests
{
    private const string Core = "src/Site.Core";

    /// <summary>What each subject may know of the others. A new subject gets its row here.</summary>
    private static readonly Dictionary<string, string[]> _mayUse = new()
    {
        ["Content"] = ["Language"],
        ["DutyCalendar"] = ["Language"],
        ["Privacy"] = ["Language"],
        ["Safety"] = ["Language"],
        ["Notifications"] = ["Language"],
        ["Language"] = [],
        ["Staff"] = [],
        ["Limits"] = [],
        ["Audit"] = [],
        ["AdviceDesk"] = ["DutyCalendar", "Privacy", "Safety", "Notifications", "Limits", "Language"],
        ["LiveDesk"] = ["AdviceDesk", "DutyCalendar", "Language"],
        ["Statistics"] = ["AdviceDesk", "DutyCalendar", "Language"],
    };

    [Fact]
    public void Core_knows_neither_web_nor_database()
    {
        var references = typeof(SiteLanguage).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!);

        var forbidden = references.Where(name =>
            name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.Data", StringComparison.Ordinal)
            || name == "System.Net.Http");

        Faults.None(forbidden);
    }

    [Fact]
    public void Every_subject_of_core_has_a_row_of_what_it_may_use()
    {
        var subjects = RepositoryFiles.Below(Core, ".cs").Select(SubjectOf).OfType<string>().Distinct();

        Faults.None(subjects.Except(_mayUse.Keys));
    }

    [Fact]
    public void Subjects_of_core_use_only_those_they_may()
    {
        var uses =
            from file in RepositoryFiles.Below(Core, ".cs")
            let subject = SubjectOf(file)
            where subject is not null
            from used in SubjectsNamedIn(RepositoryFiles.Read(file))
            where used != subject && !_mayUse[subject].Contains(used)
            select $"{file} uses {used}";

        Faults.None(uses);
    }

    [Fact]
    public void Time_zones_and_calendars_stay_inside_the_duty_calendar()
    {
        var users = RepositoryFiles.Below("src", ".cs", ".cshtml")
            .Where(file => RepositoryFiles.Read(file).Contains("using NodaTime", StringComparison.Ordinal))
            .Where(file => !file.StartsWith($"{Core}/DutyCalendar/", StringComparison.Ordinal));

        Faults.None(users);
    }

    private static string? SubjectOf(string file) =>
        file[(Core.Length + 1)..].Split('/') is [var subject, _, ..] ? subject : null;

    private static IEnumerable<string> SubjectsNamedIn(string source) =>
        NamedSubject().Matches(Comment().Replace(source, "")).Select(match => match.Groups[1].Value).Distinct();

    /// <summary>A using, a full name, or a subject before a type's name: <c>DutyCalendar.AnswerPromise</c>.</summary>
    [GeneratedRegex(@"(?<![\w.]|namespace EmploymentNet\.Core\.)(?:EmploymentNet\.Core\.)?(AdviceDesk|Audit|Content|DutyCalendar|Language|Limits|LiveDesk|Notifications|Privacy|Safety|Staff|Statistics)(?:\.[A-Z]|;)")]
    private static partial Regex NamedSubject();

    [GeneratedRegex(@"//.*$|^namespace .*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
