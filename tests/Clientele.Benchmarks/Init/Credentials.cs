namespace Clientele.Benchmarks.Init;

/// <summary>An administrator's credentials in the shape of the emitted records.</summary>
public sealed record Credentials
{
    public string? UserName { get; init; }
}
