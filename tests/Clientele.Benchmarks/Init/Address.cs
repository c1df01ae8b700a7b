namespace Clientele.Benchmarks.Init;

/// <summary>An address in the shape of the emitted records.</summary>
public sealed record Address
{
    public string? AddressLine1 { get; init; }

    public string? AddressLine2 { get; init; }

    public string? AddressLine3 { get; init; }

    public string? City { get; init; }

    public string? Country { get; init; }

    public string? District { get; init; }

    public string? EmailAddress { get; init; }

    public string? FirstName { get; init; }

    public string? Id { get; init; }

    public string? LastName { get; init; }

    public string? MiddleName { get; init; }

    public string? PhoneNumber { get; init; }

    public string? PostalCode { get; init; }

    public string? Region { get; init; }

    public string? State { get; init; }
}
