using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.Channels;

namespace EmploymentNet.Testing;

/// <param name="Headers">By name in lower case, as they came over the wire.</param>
public sealed record ReceivedMail(
    bool Encrypted,
    string? User,
    string EnvelopeFrom,
    IReadOnlyList<string> EnvelopeTo,
    string From,
    string? ReplyTo,
    string To,
    string Subject,
    string Text,
    string Html,
    string MessageId,
    IReadOnlyDictionary<string, string> Headers);

/// <summary>How the server treats whoever connects.</summary>
/// <param name="As"><c>accept</c>, <c>answer</c> (to the recipient, with the code), <c>silent</c>, <c>dropMidway</c>, <c>dropBeforeAnswer</c>, <c>plain</c>.</param>
public sealed record Behaviour(string As, int Code = 0)
{
    public static readonly Behaviour Accepting = new("accept");

    /// <summary>Lets connect and says nothing ever after.</summary>
    public static readonly Behaviour Silent = new("silent");

    public static readonly Behaviour DroppingMidway = new("dropMidway");

    /// <summary>Takes the whole mail, and is gone before it has said so.</summary>
    public static readonly Behaviour DroppingBeforeAnswer = new("dropBeforeAnswer");

    /// <summary>Offers no encryption, once it comes up again.</summary>
    public static readonly Behaviour Plain = new("plain");

    public static Behaviour Answering(int code) => new("answer", code);
}

/// <summary>A real SMTP server on loopback with STARTTLS and AUTH, in a process of its own (<c>mail-server/server.mjs</c>).</summary>
public sealed class MailServer : IAsyncDisposable
{
    public const string Host = "localhost";
    public const string User = "posti";
    public const string Password = "sana, jota kukaan ei arvaa";

    /// <summary>Far longer than anything takes; what has not happened by then will not happen.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    private readonly Process _process;
    private readonly ConcurrentDictionary<string, Channel<JsonElement>> _events = new();

    private MailServer(Process process)
    {
        _process = process;
        _ = Listen(process.StandardOutput);
    }

    public int Port { get; private set; }

    public static async Task<MailServer> Start()
    {
        var process = Process.Start(new ProcessStartInfo("node", [Path.Combine(ThisFolder(), "mail-server", "server.mjs"), MailCertificate.CertificateFile, MailCertificate.KeyFile, User, Password])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        });
        var server = new MailServer(process!);
        await server.ComeUp();
        return server;
    }

    /// <summary>On the port it had before.</summary>
    public async Task ComeUp() => Port = (await Order("listening", new { order = "listen", port = Port })).GetProperty("port").GetInt32();

    public Task GoDown() => Order("closed", new { order = "close" });

    public Task Behave(Behaviour behaviour) => Order("behaving", new { order = "behave", @as = behaviour.As, code = behaviour.Code });

    /// <summary>The next mail that came whole, waited for if need be.</summary>
    public async Task<ReceivedMail> Receives() => (await Next("received")).GetProperty("mail").Deserialize<ReceivedMail>(_json)!;

    /// <summary>Somebody connects.</summary>
    public Task IsCalled() => Next("connected");

    /// <summary>Mails that came and were not read by <see cref="Receives"/>.</summary>
    public int Unread => Of("received").Reader.Count;

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static string ThisFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    private async Task<JsonElement> Order(string answer, object order)
    {
        await _process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(order));
        await _process.StandardInput.FlushAsync();
        return await Next(answer);
    }

    private async Task<JsonElement> Next(string happened) => await Of(happened).Reader.ReadAsync().AsTask().WaitAsync(_patience);

    private Channel<JsonElement> Of(string happened) => _events.GetOrAdd(happened, _ => Channel.CreateUnbounded<JsonElement>());

    private async Task Listen(StreamReader output)
    {
        while (await output.ReadLineAsync() is { } line)
        {
            var happened = JsonDocument.Parse(line).RootElement;
            Of(happened.GetProperty("happened").GetString()!).Writer.TryWrite(happened);
        }
    }
}
