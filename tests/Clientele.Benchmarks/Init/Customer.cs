using System.Collections.Generic;

namespace Clientele.Benchmarks.Init;

/// <summary>A customer in the shape of the emitted records.</summary>
public sealed record Customer
{
    public ResourceAttributes? Attributes { get; init; }

    public ResourceLinks? Links { get; init; }

    public bool? AllowDelegatedAccess { get; init; }

    public string? AssociatedPartnerId { get; init; }

    public BillingProfile? BillingProfile { get; init; }

    public string? CommerceId { get; init; }

    public CompanyProfile? CompanyProfile { get; init; }

    public IReadOnlyList<string>? CustomDomains { get; init; }

    public string? Id { get; init; }

    public string? RelationshipToPartner { get; init; }

    public Credentials? UserCredentials { get; init; }
}
