namespace EmploymentNet.Core.AdviceDesk;

/// <summary>A worker was asked, and noted the question down.</summary>
/// <param name="IsHandedOver">Whether whoever asked was given a return phrase, and reads the answer with it. Where not, the worker tells them.</param>
public sealed record Recording(RecordingPlace Place, Guid Staff, bool IsHandedOver);

public enum RecordingPlace
{
    FaceToFace,
    Phone,
    Workshop,
}
