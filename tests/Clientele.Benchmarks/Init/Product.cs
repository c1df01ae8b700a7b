namespace Clientele.Benchmarks.Init;

/// <summary>A small object in the shape of the emitted records.</summary>
public sealed record Product
{
    public long? Id { get; init; }

    public string? Name { get; init; }

    public bool? Active { get; init; }
}
