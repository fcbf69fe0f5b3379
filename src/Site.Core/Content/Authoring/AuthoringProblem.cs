namespace EmploymentNet.Core.Content.Authoring;

/// <param name="Line">Counted from 1; 0 for the file as a whole.</param>
public sealed record AuthoringProblem(string File, int Line, string Reason)
{
    public override string ToString() => Line == 0 ? $"{File}: {Reason}" : $"{File}:{Line}: {Reason}";
}
