using System.Text.Json.Serialization;

namespace EmploymentNet.Core.Statistics;

/// <summary>What questions are told apart by.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Dimension>))]
public enum Dimension
{
    Language,
    Topic,
    AgeBand,

    /// <summary>Whose matter it is.</summary>
    ForWhom,
    Week,
    Municipality,

    /// <summary>Over the site, or where a worker was asked.</summary>
    Place,

    Verdict,
    Weekday,

    /// <summary>Three hours of the day, by their first.</summary>
    DayPart,
}
