namespace Clientele.Benchmarks.Init;

/// <summary>A resource's attributes in the shape of the emitted records.</summary>
public sealed record ResourceAttributes
{
    public string? Etag { get; init; }

    public string? ObjectType { get; init; }
}
