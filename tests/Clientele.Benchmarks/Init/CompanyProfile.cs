namespace Clientele.Benchmarks.Init;

/// <summary>A company profile in the shape of the emitted records.</summary>
public sealed record CompanyProfile
{
    public ResourceAttributes? Attributes { get; init; }

    public ResourceLinks? Links { get; init; }

    public Address? Address { get; init; }

    public string? CompanyName { get; init; }

    public string? Domain { get; init; }

    public string? Email { get; init; }

    public string? OrganizationRegistrationNumber { get; init; }

    public string? TenantId { get; init; }
}
