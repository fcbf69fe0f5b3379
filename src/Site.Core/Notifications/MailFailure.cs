namespace EmploymentNet.Core.Notifications;

/// <summary>Why a mail was not sent. Never what the server said: servers repeat the address in it.</summary>
/// <param name="Code">The server's, where it gave one; see RFC 5321, section 4.2.</param>
public sealed record MailFailure(MailProblem Problem, int? Code, DateTime Utc)
{
    public bool IsFinal => Problem == MailProblem.Refused;

    /// <summary>The next mail would meet the same: it has nothing to do with this one.</summary>
    public bool IsOfServer => Problem is MailProblem.Unreachable or MailProblem.TimedOut or MailProblem.NotSecure or MailProblem.SignIn;
}

public enum MailProblem
{
    /// <summary>No server is set.</summary>
    NoServer,

    /// <summary>A fault of ours: the letter could not be written or packed.</summary>
    Broken,

    Unreachable,

    TimedOut,

    /// <summary>No encryption, or a certificate that nobody trusts.</summary>
    NotSecure,

    SignIn,

    /// <summary>"Not now": a code from 400 to 499.</summary>
    PutOff,

    /// <summary>"Never": a code from 500 up.</summary>
    Refused,
}
