namespace Clientele.Benchmarks.Init;

/// <summary>A header field of a link in the shape of the emitted records.</summary>
public sealed record HeaderPair
{
    public string? Key { get; init; }

    public string? Value { get; init; }
}
