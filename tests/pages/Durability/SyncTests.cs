using EmploymentNet.PageTests.AdviceDesk;

namespace EmploymentNet.PageTests.Durability;

/// <summary>A kill leaves what the kernel still holds in memory; a power cut does not. Here it is seen that the disk has it before anybody is told so.</summary>
public sealed class SyncTests : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("employmentnet-");

    [Fact]
    public async Task Key_and_question_are_on_disk_before_the_receipt_leaves()
    {
        using var site = await SiteProcess.Start(_data.FullName);
        var form = await site.Visitor.AskForm();

        await using var watched = await SystemCalls.Of(site);
        var receipt = await site.Visitor.SendQuestion(form, "Onko tämä levyllä, ennen kuin kuittaatte?");
        var calls = await watched.Read();

        Assert.Equal(5, receipt.Phrase().Split(' ').Length);
        AssertSyncedBeforeAnswer(calls, "keys/questions.db-wal");
        AssertSyncedBeforeAnswer(calls, "database/site.db-wal");
    }

    [Fact]
    public async Task A_follow_up_is_on_disk_before_it_is_said_to_have_arrived()
    {
        using var site = await SiteProcess.Start(_data.FullName);
        var receipt = await site.Visitor.SendQuestion(await site.Visitor.AskForm(), "Kirjoitan tähän pian lisää.");
        var thread = await site.Visitor.OpenThread(receipt.Phrase());

        await using var watched = await SystemCalls.Of(site);
        var after = await site.Visitor.Submit(thread, new Dictionary<string, string> { ["text"] = "Tässä lisää." }, ".thread-form");
        var calls = await watched.Read();

        Assert.Equal("Lisäviestisi on perillä.", after.Text(".notice.done"));
        AssertSyncedBeforeAnswer(calls, "database/site.db-wal");
    }

    public void Dispose() => _data.Delete(recursive: true);

    private static void AssertSyncedBeforeAnswer(IReadOnlyList<Call> calls, string file)
    {
        var before = calls.TakeWhile(call => call.Kind != CallKind.Send).Where(call => call.Target.EndsWith(file, StringComparison.Ordinal)).ToList();

        Assert.Contains(before, call => call.Kind == CallKind.Write);
        Assert.Equal(CallKind.Sync, before[^1].Kind);
        Assert.Contains(calls, call => call.Kind == CallKind.Send);
    }
}
