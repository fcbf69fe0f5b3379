namespace EmploymentNet.Core.Content.Store;

/// <summary>A version shown to readers in a culture, from a moment on and until it is withdrawn or another one follows.</summary>
public sealed class StoredPublication
{
    public const int CultureLength = 20;

    /// <summary>Culture of content that does not vary.</summary>
    public const string Invariant = "";

    public int Id { get; private set; }

    public required string Culture { get; init; }

    public required StoredVersion Version { get; init; }

    public required DateTime PublishedAt { get; init; }

    public DateTime? WithdrawnAt { get; private set; }

    internal void Withdraw(DateTime now) => WithdrawnAt ??= now;
}
