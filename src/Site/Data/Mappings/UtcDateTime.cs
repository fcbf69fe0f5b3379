using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace EmploymentNet.Site.Data.Mappings;

/// <summary>A database holds UTC and forgets to say so; this says it.</summary>
public sealed class UtcDateTime() : ValueConverter<DateTime, DateTime>(
    value => value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : DateTime.SpecifyKind(value, DateTimeKind.Utc),
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
