using System;

namespace Clientele.Benchmarks.Init;

/// <summary>An object of 60 members in the shape of the emitted records.</summary>
public sealed record Account
{
    public Guid? AccountCode { get; init; }

    public double? AccountCount { get; init; }

    public string? AccountLabel { get; init; }

    public bool? AccountEnabled { get; init; }

    public DateTimeOffset? AccountChanged { get; init; }

    public string? BillingCode { get; init; }

    public int? BillingCount { get; init; }

    public string? BillingLabel { get; init; }

    public bool? BillingEnabled { get; init; }

    public DateTimeOffset? BillingChanged { get; init; }

    public Guid? ContractCode { get; init; }

    public int? ContractCount { get; init; }

    public string? ContractLabel { get; init; }

    public bool? ContractEnabled { get; init; }

    public DateTimeOffset? ContractChanged { get; init; }

    public string? DeliveryCode { get; init; }

    public int? DeliveryCount { get; init; }

    public string? DeliveryLabel { get; init; }

    public bool? DeliveryEnabled { get; init; }

    public DateTimeOffset? DeliveryChanged { get; init; }

    public Guid? InvoiceCode { get; init; }

    public int? InvoiceCount { get; init; }

    public string? InvoiceLabel { get; init; }

    public bool? InvoiceEnabled { get; init; }

    public DateTimeOffset? InvoiceChanged { get; init; }

    public string? OrderCode { get; init; }

    public int? OrderCount { get; init; }

    public string? OrderLabel { get; init; }

    public bool? OrderEnabled { get; init; }

    public DateTimeOffset? OrderChanged { get; init; }

    public Guid? PaymentCode { get; init; }

    public int? PaymentCount { get; init; }

    public string? PaymentLabel { get; init; }

    public bool? PaymentEnabled { get; init; }

    public DateTimeOffset? PaymentChanged { get; init; }

    public string? ProductCode { get; init; }

    public int? ProductCount { get; init; }

    public string? ProductLabel { get; init; }

    public bool? ProductEnabled { get; init; }

    public DateTimeOffset? ProductChanged { get; init; }

    public Guid? ShippingCode { get; init; }

    public int? ShippingCount { get; init; }

    public string? ShippingLabel { get; init; }

    public bool? ShippingEnabled { get; init; }

    public DateTimeOffset? ShippingChanged { get; init; }

    public string? SupportCode { get; init; }

    public int? SupportCount { get; init; }

    public string? SupportLabel { get; init; }

    public bool? SupportEnabled { get; init; }

    public DateTimeOffset? SupportChanged { get; init; }

    public Guid? TaxCode { get; init; }

    public int? TaxCount { get; init; }

    public string? TaxLabel { get; init; }

    public bool? TaxEnabled { get; init; }

    public DateTimeOffset? TaxChanged { get; init; }

    public string? UserCode { get; init; }

    public double? UserCount { get; init; }

    public string? UserLabel { get; init; }

    public bool? UserEnabled { get; init; }

    public DateTimeOffset? UserChanged { get; init; }
}
