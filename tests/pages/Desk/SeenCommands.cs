using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EmploymentNet.PageTests.Desk;

/// <summary>The commands that a host's databases were given while this was listening, and how many rows came of them.</summary>
public sealed class SeenCommands : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly string _folder;
    private readonly List<IDisposable> _subscriptions = [];

    private SeenCommands(string folder)
    {
        _folder = folder;
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public List<DbCommand> Commands { get; } = [];

    public int Rows { get; private set; }

    public static SeenCommands Of(SiteHost site) => new(site.DataFolder);

    public void Dispose() => _subscriptions.ForEach(subscription => subscription.Dispose());

    void IObserver<DiagnosticListener>.OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
            _subscriptions.Add(value.Subscribe(this));
    }

    void IObserver<KeyValuePair<string, object?>>.OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.DataReaderDisposing.Name && value.Value is DataReaderDisposingEventData { Command: var command } read
            && command.Connection!.ConnectionString.Contains(_folder, StringComparison.Ordinal))
        {
            Commands.Add(command);
            Rows += read.ReadCount;
        }
    }

    void IObserver<DiagnosticListener>.OnCompleted()
    {
    }

    void IObserver<DiagnosticListener>.OnError(Exception error)
    {
    }

    void IObserver<KeyValuePair<string, object?>>.OnCompleted()
    {
    }

    void IObserver<KeyValuePair<string, object?>>.OnError(Exception error)
    {
    }

    private static class DbLoggerCategory
    {
        public const string Name = "Microsoft.EntityFrameworkCore";
    }
}
