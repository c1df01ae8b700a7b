using System.Collections.Generic;

namespace Clientele.Benchmarks.Init;

/// <summary>A link in the shape of the emitted records.</summary>
public sealed record Link
{
    public string? Body { get; init; }

    public IReadOnlyList<HeaderPair>? Headers { get; init; }

    public string? Method { get; init; }

    public string? Uri { get; init; }
}
