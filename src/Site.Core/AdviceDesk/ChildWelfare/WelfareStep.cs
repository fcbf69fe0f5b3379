namespace EmploymentNet.Core.AdviceDesk.ChildWelfare;

/// <summary>What a worker does who reads of a child that may need protection (Child Welfare Act 417/2007, section 25), in this order.</summary>
public enum WelfareStep
{
    /// <summary>Is there a child whose need for protection should be looked into?</summary>
    Concern,

    /// <summary>Can it wait until office hours?</summary>
    Danger,

    /// <summary>Can the authority find the child from what was written?</summary>
    Child,

    /// <summary>The notification itself.</summary>
    Notification,

    /// <summary>What the asker is told.</summary>
    Asker,
}

/// <summary>How a step ended. Each belongs to one step.</summary>
public enum WelfareOutcome
{
    ConcernForChild,
    NoConcernForChild,
    EmergencyTold,
    NoEmergency,
    ChildCanBeFound,
    AskerAskedForMore,
    ChildCannotBeFound,
    Notified,
    NotifiedWithPolice,
    TogetherWithFamily,
    NotNotified,
    AskerTold,
    AskerNotTold,
}
