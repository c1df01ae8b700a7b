using System.Collections.Generic;

namespace Clientele.Benchmarks.Init;

/// <summary>Long texts in the shape of the emitted records.</summary>
public sealed record Article
{
    public string? Title { get; init; }

    public string? Summary { get; init; }

    public string? Body { get; init; }

    public string? Source { get; init; }

    public IReadOnlyList<string>? Comments { get; init; }
}
