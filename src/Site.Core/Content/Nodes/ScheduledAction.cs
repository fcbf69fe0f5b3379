namespace EmploymentNet.Core.Content.Nodes;

/// <param name="Action">Release or Expire.</param>
public sealed record ScheduledAction(string? Culture, string Action, DateTime Date);
