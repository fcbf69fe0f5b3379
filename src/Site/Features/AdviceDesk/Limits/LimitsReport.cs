using System.Diagnostics.Metrics;
using EmploymentNet.Core.AdviceDesk;

namespace EmploymentNet.Site.Features.AdviceDesk.Limits;

/// <summary>Tells operators what the limits did, in numbers alone: by meter at any time, and in the log while there is something to tell.</summary>
public sealed partial class LimitsReport
{
    public const string Meter = "EmploymentNet.Limits";

    private readonly AskingLimits _asking;
    private readonly PhraseLimits _phrases;
    private readonly ILogger<LimitsReport> _logger;
    private (long Slowed, long Held) _askingTold;
    private (long Failed, long Slowed, long Crowded) _phrasesTold;

    public LimitsReport(AskingLimits asking, PhraseLimits phrases, IMeterFactory meters, ILogger<LimitsReport> logger)
    {
        (_asking, _phrases, _logger) = (asking, phrases, logger);
        var meter = meters.Create(Meter);
        meter.CreateObservableCounter("questions.slowed", () => asking.Counts.Slowed);
        meter.CreateObservableCounter("questions.held", () => asking.Counts.Held);
        meter.CreateObservableGauge("questions.flooded", () => asking.IsFlooded ? 1 : 0);
        meter.CreateObservableUpDownCounter("phrases.failed", () => phrases.Counts.Failed);
        meter.CreateObservableCounter("phrases.slowed", () => phrases.Counts.Slowed);
        meter.CreateObservableCounter("phrases.crowded", () => phrases.Counts.Crowded);
        meter.CreateObservableGauge("phrases.budget_spent", () => phrases.IsBudgetSpent ? 1 : 0);
    }

    /// <summary>Run by <see cref="Schedule"/>. Failures that slowed nothing are typing mistakes, and no news.</summary>
    public void Write()
    {
        var (asking, phrases) = (_asking.Counts, _phrases.Counts);
        if (asking != _askingTold)
            LogQuestions(_logger, asking.Slowed - _askingTold.Slowed, asking.Held - _askingTold.Held, _asking.IsFlooded);
        if (phrases.Slowed != _phrasesTold.Slowed)
            LogPhrases(_logger, phrases.Failed - _phrasesTold.Failed, phrases.Slowed - _phrasesTold.Slowed, phrases.Crowded - _phrasesTold.Crowded, _phrases.IsBudgetSpent);
        (_askingTold, _phrasesTold) = (asking, phrases);
    }

    [LoggerMessage(LogLevel.Warning, "Many questions at once: {Slowed} slowed, {Held} held for a person; flood: {IsFlooded}")]
    private static partial void LogQuestions(ILogger logger, long slowed, long held, bool isFlooded);

    [LoggerMessage(LogLevel.Warning, "Many wrong return phrases: {Failed} failed, {Slowed} slowed, {Crowded} of them without a seat to wait on; budget spent: {IsSpent}")]
    private static partial void LogPhrases(ILogger logger, long failed, long slowed, long crowded, bool isSpent);
}
