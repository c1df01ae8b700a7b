namespace Clientele.Benchmarks.Init;

/// <summary>A resource's links in the shape of the emitted records.</summary>
public sealed record ResourceLinks
{
    public Link? Next { get; init; }

    public Link? Previous { get; init; }

    public Link? Self { get; init; }
}
