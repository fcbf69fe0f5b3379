using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Backups;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.PageTests.Durability;

/// <summary>The drill: copied while people ask, put back elsewhere, and everybody finds what was theirs.</summary>
public sealed class BackupTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("employmentnet-");

    private string Backups => Path.Combine(_folder.FullName, "backups");

    private string Keys => Path.Combine(_folder.FullName, "backups-keys");

    private string Empty => Path.Combine(_folder.FullName, "restored");

    [Fact]
    public async Task Who_was_answered_before_the_backup_began_finds_their_question_in_what_is_restored()
    {
        var before = new List<Attempt>();
        using (var site = await SiteProcess.Start(Path.Combine(_folder.FullName, "data")))
        {
            for (var number = 0; number < 5; number++)
                before.Add(await Ask(site, number));
            var backup = Command("data", "backup", Backups);
            var meanwhile = new List<Attempt>();
            while (!backup.IsCompleted)
                meanwhile.Add(await Ask(site, before.Count + meanwhile.Count));
            Assert.Equal((0, ""), ((await backup).ExitCode, (await backup).Refused));
            Assert.All(meanwhile, attempt => Assert.NotNull(attempt.Phrase));
        }

        var (exitCode, said, refused) = await Command("restored", "restore", Backups);

        Assert.Equal((0, ""), (exitCode, refused));
        Assert.Matches("^Restored .+: [0-9]+ questions, 0 published answers.$", said);
        using var restored = await SiteProcess.Start(Empty);
        await Assert.AllAsync(before, async attempt =>
            Assert.Equal([attempt.Text], (await restored.Visitor.OpenThread(attempt.Phrase!)).Texts(".thread .message-text")));
        Assert.Equal(Files("data/media"), Files("restored/media"));
        Assert.Equal(SignIns("data"), SignIns("restored"));
        using var data = new DataCopy(Empty);
        Assert.Equal(("ok", "ok"), (data.Ask("PRAGMA integrity_check"), data.Ask("PRAGMA keys.integrity_check")));
        Assert.Equal(0, data.Count("Questions WHERE Id NOT IN (SELECT QuestionId FROM keys.Keys)"));
        Assert.Equal(1, data.Count($"AuditEntries WHERE Act = '{nameof(AuditAct.Restored)}'"));
    }

    [Fact]
    public async Task What_was_erased_after_the_backup_stays_erased_because_of_keys_there_is_one_copy()
    {
        await using var site = new SiteHost();
        var visitor = site.Visitor();
        var gone = (await visitor.SendQuestion(await visitor.AskForm(), "Katoaako tämä varmasti?")).Phrase();
        var kept = (await visitor.SendQuestion(await visitor.AskForm(), "Pysyykö tämä tallessa?")).Phrase();
        var first = await MakeBackup(site);
        await site.Erase(1);
        site.Clock.Advance(TimeSpan.FromDays(1));
        await MakeBackup(site);

        Assert.Equal(0, (await Command("restored", "restore", first.Data.Folder)).ExitCode);

        Assert.Equal(2, Directory.GetDirectories(Backups).Length);
        Assert.Single(Directory.GetDirectories(Keys));
        using var restored = await SiteProcess.Start(Empty);
        Assert.NotEmpty((await restored.Visitor.OpenThread(gone)).Text("#phrase-error"));
        Assert.Equal("Pysyykö tämä tallessa?", (await restored.Visitor.OpenThread(kept)).Text(".thread .message-text"));
        using var data = new DataCopy(Empty);
        Assert.Equal(1, data.Count("Questions"));
        Assert.Equal(nameof(ErasureReason.Asker), data.Ask("SELECT Reason FROM Erasures"));
    }

    [Fact]
    public async Task A_backup_that_is_damaged_newer_or_without_its_keys_is_refused_and_leaves_the_folder_empty()
    {
        await using var site = new SiteHost();
        var (data, keys) = await MakeBackup(site);
        await site.With<SiteDbContext>(database => database.Database.ExecuteSqlAsync($"INSERT INTO __EFMigrationsHistory VALUES ('99991231_Later', '10')"));
        site.Clock.Advance(TimeSpan.FromDays(1));
        var newer = await site.With<Backup, (BackupSet Data, BackupSet Keys)>(backup => backup.To(Path.Combine(_folder.FullName, "newer"), Path.Combine(_folder.FullName, "newer-keys")));
        Directory.CreateDirectory(Empty);
        await Refused("There is no backup in", "restore", Path.Combine(_folder.FullName, "nowhere"));
        await Refused("There are no keys in", "restore", data.Folder, "--keys", Path.Combine(_folder.FullName, "nowhere"));
        await Refused("are older than the data", "restore", newer.Data.Folder, "--keys", keys.Folder);
        await Refused("is of a newer version of the site", "restore", newer.Data.Folder);
        await File.AppendAllTextAsync(Path.Combine(data.Folder, "database", "site.db"), "x");
        await Refused("database/site.db is not what was backed up.", "restore", data.Folder);
    }

    [Fact]
    public async Task A_folder_in_use_is_neither_restored_into_nor_backed_up_into()
    {
        await using var site = new SiteHost();
        var backup = await MakeBackup(site);

        var over = await SiteProcess.Command(site.DataFolder, _none, "restore", backup.Data.Folder);
        var into = await SiteProcess.Command(site.DataFolder, _none, "backup", Path.Combine(site.DataFolder, "backups"));
        var together = await SiteProcess.Command(site.DataFolder, _none, "backup", Backups, "--keys", Path.Combine(Backups, "keys"));

        Assert.Contains("is not empty", over.Refused, StringComparison.Ordinal);
        Assert.Equal((1, 1, 1), (over.ExitCode, into.ExitCode, together.ExitCode));
        Assert.Equal(into.Refused, together.Refused);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private static readonly Dictionary<string, string> _none = [];

    private static async Task<Attempt> Ask(SiteProcess site, int number)
    {
        var attempt = new Attempt(await site.Visitor.AskForm(), $"Tallentuuko kysymys numero {number}?");
        await attempt.Send(site.Visitor);
        return attempt;
    }

    private Task<(BackupSet Data, BackupSet Keys)> MakeBackup(SiteHost site) =>
        site.With<Backup, (BackupSet Data, BackupSet Keys)>(backup => backup.To(Backups, Keys));

    private Task<(int ExitCode, string Said, string Refused)> Command(string data, params string[] words) =>
        SiteProcess.Command(Path.Combine(_folder.FullName, data), _none, words);

    private async Task Refused(string why, params string[] words)
    {
        var (exitCode, said, refused) = await Command("restored", words);
        Assert.Equal((1, ""), (exitCode, said));
        Assert.Contains(why, refused, StringComparison.Ordinal);
        Assert.Empty(Files("restored"));
    }

    private IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(Path.Combine(_folder.FullName, folder), "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Path.Combine(_folder.FullName, folder), file)).Order(StringComparer.Ordinal);

    private string SignIns(string data) => File.ReadAllText(Path.Combine(_folder.FullName, data, DevelopmentStaff.FileName));
}
