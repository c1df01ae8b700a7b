using System.Collections.Generic;

namespace Clientele.Benchmarks.FirstCall;

/// <summary>The product of <c>calls.yaml</c>, as one writes it by hand.</summary>
internal sealed record Product
{
    public required long Id { get; init; }

    public required string Name { get; init; }

    public double? Price { get; init; }

    public bool? Active { get; init; }

    public IReadOnlyList<string>? Tags { get; init; }
}
