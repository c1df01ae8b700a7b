using System;
using System.Collections.Generic;

namespace Clientele.Benchmarks.Init;

/// <summary>Numbers, identifiers and moments in the shape of the emitted records.</summary>
public sealed record Measurements
{
    public IReadOnlyList<int>? Counts { get; init; }

    public IReadOnlyList<long>? Totals { get; init; }

    public IReadOnlyList<double>? Readings { get; init; }

    public IReadOnlyList<decimal>? Amounts { get; init; }

    public IReadOnlyList<Guid>? Sensors { get; init; }

    public IReadOnlyList<DateTimeOffset>? Moments { get; init; }
}
