namespace Clientele.Benchmarks.Init;

/// <summary>A billing profile in the shape of the emitted records.</summary>
public sealed record BillingProfile
{
    public ResourceAttributes? Attributes { get; init; }

    public ResourceLinks? Links { get; init; }

    public string? CompanyName { get; init; }

    public string? Culture { get; init; }

    public Address? DefaultAddress { get; init; }

    public string? Email { get; init; }

    public string? FirstName { get; init; }

    public string? Id { get; init; }

    public string? Language { get; init; }

    public string? LastName { get; init; }
}
