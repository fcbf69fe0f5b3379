namespace EmploymentNet.Core.Safety;

/// <summary>What somebody may need help with sooner than the desk answers, the most urgent first.</summary>
public enum RiskCategory
{
    /// <summary>Suicide, or hurting oneself.</summary>
    SelfHarm,

    /// <summary>Violence, threats or control by somebody close, or by anyone.</summary>
    Violence,

    /// <summary>Sexual abuse, or exploitation at work up to forced labour.</summary>
    Abuse,

    /// <summary>Somebody under 18 who is hurt, neglected or afraid.</summary>
    Child,
}
