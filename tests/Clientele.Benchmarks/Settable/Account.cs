using System;
using System.Collections.Generic;
using System.Runtime.Serialization;
using System.Xml.Serialization;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Clientele.Benchmarks.Settable;

/// <summary>An object of 60 members in the shape that most serializers are fastest with.</summary>
[DataContract(Name = "Account", Namespace = "")]
[XmlType("Account")]
public sealed class Account : IParsable
{
    [DataMember(Name = "accountCode", Order = 0, EmitDefaultValue = false)]
    [XmlElement("accountCode")]
    public Guid? AccountCode { get; set; }

    [DataMember(Name = "accountCount", Order = 1, EmitDefaultValue = false)]
    [XmlElement("accountCount")]
    public double? AccountCount { get; set; }

    [DataMember(Name = "accountLabel", Order = 2, EmitDefaultValue = false)]
    [XmlElement("accountLabel")]
    public string? AccountLabel { get; set; }

    [DataMember(Name = "accountEnabled", Order = 3, EmitDefaultValue = false)]
    [XmlElement("accountEnabled")]
    public bool? AccountEnabled { get; set; }

    [DataMember(Name = "accountChanged", Order = 4, EmitDefaultValue = false)]
    [XmlElement("accountChanged")]
    public DateTimeOffset? AccountChanged { get; set; }

    [DataMember(Name = "billingCode", Order = 5, EmitDefaultValue = false)]
    [XmlElement("billingCode")]
    public string? BillingCode { get; set; }

    [DataMember(Name = "billingCount", Order = 6, EmitDefaultValue = false)]
    [XmlElement("billingCount")]
    public int? BillingCount { get; set; }

    [DataMember(Name = "billingLabel", Order = 7, EmitDefaultValue = false)]
    [XmlElement("billingLabel")]
    public string? BillingLabel { get; set; }

    [DataMember(Name = "billingEnabled", Order = 8, EmitDefaultValue = false)]
    [XmlElement("billingEnabled")]
    public bool? BillingEnabled { get; set; }

    [DataMember(Name = "billingChanged", Order = 9, EmitDefaultValue = false)]
    [XmlElement("billingChanged")]
    public DateTimeOffset? BillingChanged { get; set; }

    [DataMember(Name = "contractCode", Order = 10, EmitDefaultValue = false)]
    [XmlElement("contractCode")]
    public Guid? ContractCode { get; set; }

    [DataMember(Name = "contractCount", Order = 11, EmitDefaultValue = false)]
    [XmlElement("contractCount")]
    public int? ContractCount { get; set; }

    [DataMember(Name = "contractLabel", Order = 12, EmitDefaultValue = false)]
    [XmlElement("contractLabel")]
    public string? ContractLabel { get; set; }

    [DataMember(Name = "contractEnabled", Order = 13, EmitDefaultValue = false)]
    [XmlElement("contractEnabled")]
    public bool? ContractEnabled { get; set; }

    [DataMember(Name = "contractChanged", Order = 14, EmitDefaultValue = false)]
    [XmlElement("contractChanged")]
    public DateTimeOffset? ContractChanged { get; set; }

    [DataMember(Name = "deliveryCode", Order = 15, EmitDefaultValue = false)]
    [XmlElement("deliveryCode")]
    public string? DeliveryCode { get; set; }

    [DataMember(Name = "deliveryCount", Order = 16, EmitDefaultValue = false)]
    [XmlElement("deliveryCount")]
    public int? DeliveryCount { get; set; }

    [DataMember(Name = "deliveryLabel", Order = 17, EmitDefaultValue = false)]
    [XmlElement("deliveryLabel")]
    public string? DeliveryLabel { get; set; }

    [DataMember(Name = "deliveryEnabled", Order = 18, EmitDefaultValue = false)]
    [XmlElement("deliveryEnabled")]
    public bool? DeliveryEnabled { get; set; }

    [DataMember(Name = "deliveryChanged", Order = 19, EmitDefaultValue = false)]
    [XmlElement("deliveryChanged")]
    public DateTimeOffset? DeliveryChanged { get; set; }

    [DataMember(Name = "invoiceCode", Order = 20, EmitDefaultValue = false)]
    [XmlElement("invoiceCode")]
    public Guid? InvoiceCode { get; set; }

    [DataMember(Name = "invoiceCount", Order = 21, EmitDefaultValue = false)]
    [XmlElement("invoiceCount")]
    public int? InvoiceCount { get; set; }

    [DataMember(Name = "invoiceLabel", Order = 22, EmitDefaultValue = false)]
    [XmlElement("invoiceLabel")]
    public string? InvoiceLabel { get; set; }

    [DataMember(Name = "invoiceEnabled", Order = 23, EmitDefaultValue = false)]
    [XmlElement("invoiceEnabled")]
    public bool? InvoiceEnabled { get; set; }

    [DataMember(Name = "invoiceChanged", Order = 24, EmitDefaultValue = false)]
    [XmlElement("invoiceChanged")]
    public DateTimeOffset? InvoiceChanged { get; set; }

    [DataMember(Name = "orderCode", Order = 25, EmitDefaultValue = false)]
    [XmlElement("orderCode")]
    public string? OrderCode { get; set; }

    [DataMember(Name = "orderCount", Order = 26, EmitDefaultValue = false)]
    [XmlElement("orderCount")]
    public int? OrderCount { get; set; }

    [DataMember(Name = "orderLabel", Order = 27, EmitDefaultValue = false)]
    [XmlElement("orderLabel")]
    public string? OrderLabel { get; set; }

    [DataMember(Name = "orderEnabled", Order = 28, EmitDefaultValue = false)]
    [XmlElement("orderEnabled")]
    public bool? OrderEnabled { get; set; }

    [DataMember(Name = "orderChanged", Order = 29, EmitDefaultValue = false)]
    [XmlElement("orderChanged")]
    public DateTimeOffset? OrderChanged { get; set; }

    [DataMember(Name = "paymentCode", Order = 30, EmitDefaultValue = false)]
    [XmlElement("paymentCode")]
    public Guid? PaymentCode { get; set; }

    [DataMember(Name = "paymentCount", Order = 31, EmitDefaultValue = false)]
    [XmlElement("paymentCount")]
    public int? PaymentCount { get; set; }

    [DataMember(Name = "paymentLabel", Order = 32, EmitDefaultValue = false)]
    [XmlElement("paymentLabel")]
    public string? PaymentLabel { get; set; }

    [DataMember(Name = "paymentEnabled", Order = 33, EmitDefaultValue = false)]
    [XmlElement("paymentEnabled")]
    public bool? PaymentEnabled { get; set; }

    [DataMember(Name = "paymentChanged", Order = 34, EmitDefaultValue = false)]
    [XmlElement("paymentChanged")]
    public DateTimeOffset? PaymentChanged { get; set; }

    [DataMember(Name = "productCode", Order = 35, EmitDefaultValue = false)]
    [XmlElement("productCode")]
    public string? ProductCode { get; set; }

    [DataMember(Name = "productCount", Order = 36, EmitDefaultValue = false)]
    [XmlElement("productCount")]
    public int? ProductCount { get; set; }

    [DataMember(Name = "productLabel", Order = 37, EmitDefaultValue = false)]
    [XmlElement("productLabel")]
    public string? ProductLabel { get; set; }

    [DataMember(Name = "productEnabled", Order = 38, EmitDefaultValue = false)]
    [XmlElement("productEnabled")]
    public bool? ProductEnabled { get; set; }

    [DataMember(Name = "productChanged", Order = 39, EmitDefaultValue = false)]
    [XmlElement("productChanged")]
    public DateTimeOffset? ProductChanged { get; set; }

    [DataMember(Name = "shippingCode", Order = 40, EmitDefaultValue = false)]
    [XmlElement("shippingCode")]
    public Guid? ShippingCode { get; set; }

    [DataMember(Name = "shippingCount", Order = 41, EmitDefaultValue = false)]
    [XmlElement("shippingCount")]
    public int? ShippingCount { get; set; }

    [DataMember(Name = "shippingLabel", Order = 42, EmitDefaultValue = false)]
    [XmlElement("shippingLabel")]
    public string? ShippingLabel { get; set; }

    [DataMember(Name = "shippingEnabled", Order = 43, EmitDefaultValue = false)]
    [XmlElement("shippingEnabled")]
    public bool? ShippingEnabled { get; set; }

    [DataMember(Name = "shippingChanged", Order = 44, EmitDefaultValue = false)]
    [XmlElement("shippingChanged")]
    public DateTimeOffset? ShippingChanged { get; set; }

    [DataMember(Name = "supportCode", Order = 45, EmitDefaultValue = false)]
    [XmlElement("supportCode")]
    public string? SupportCode { get; set; }

    [DataMember(Name = "supportCount", Order = 46, EmitDefaultValue = false)]
    [XmlElement("supportCount")]
    public int? SupportCount { get; set; }

    [DataMember(Name = "supportLabel", Order = 47, EmitDefaultValue = false)]
    [XmlElement("supportLabel")]
    public string? SupportLabel { get; set; }

    [DataMember(Name = "supportEnabled", Order = 48, EmitDefaultValue = false)]
    [XmlElement("supportEnabled")]
    public bool? SupportEnabled { get; set; }

    [DataMember(Name = "supportChanged", Order = 49, EmitDefaultValue = false)]
    [XmlElement("supportChanged")]
    public DateTimeOffset? SupportChanged { get; set; }

    [DataMember(Name = "taxCode", Order = 50, EmitDefaultValue = false)]
    [XmlElement("taxCode")]
    public Guid? TaxCode { get; set; }

    [DataMember(Name = "taxCount", Order = 51, EmitDefaultValue = false)]
    [XmlElement("taxCount")]
    public int? TaxCount { get; set; }

    [DataMember(Name = "taxLabel", Order = 52, EmitDefaultValue = false)]
    [XmlElement("taxLabel")]
    public string? TaxLabel { get; set; }

    [DataMember(Name = "taxEnabled", Order = 53, EmitDefaultValue = false)]
    [XmlElement("taxEnabled")]
    public bool? TaxEnabled { get; set; }

    [DataMember(Name = "taxChanged", Order = 54, EmitDefaultValue = false)]
    [XmlElement("taxChanged")]
    public DateTimeOffset? TaxChanged { get; set; }

    [DataMember(Name = "userCode", Order = 55, EmitDefaultValue = false)]
    [XmlElement("userCode")]
    public string? UserCode { get; set; }

    [DataMember(Name = "userCount", Order = 56, EmitDefaultValue = false)]
    [XmlElement("userCount")]
    public double? UserCount { get; set; }

    [DataMember(Name = "userLabel", Order = 57, EmitDefaultValue = false)]
    [XmlElement("userLabel")]
    public string? UserLabel { get; set; }

    [DataMember(Name = "userEnabled", Order = 58, EmitDefaultValue = false)]
    [XmlElement("userEnabled")]
    public bool? UserEnabled { get; set; }

    [DataMember(Name = "userChanged", Order = 59, EmitDefaultValue = false)]
    [XmlElement("userChanged")]
    public DateTimeOffset? UserChanged { get; set; }

    public bool ShouldSerializeAccountCode() => AccountCode is not null;

    public bool ShouldSerializeAccountCount() => AccountCount is not null;

    public bool ShouldSerializeAccountEnabled() => AccountEnabled is not null;

    public bool ShouldSerializeAccountChanged() => AccountChanged is not null;

    public bool ShouldSerializeBillingCount() => BillingCount is not null;

    public bool ShouldSerializeBillingEnabled() => BillingEnabled is not null;

    public bool ShouldSerializeBillingChanged() => BillingChanged is not null;

    public bool ShouldSerializeContractCode() => ContractCode is not null;

    public bool ShouldSerializeContractCount() => ContractCount is not null;

    public bool ShouldSerializeContractEnabled() => ContractEnabled is not null;

    public bool ShouldSerializeContractChanged() => ContractChanged is not null;

    public bool ShouldSerializeDeliveryCount() => DeliveryCount is not null;

    public bool ShouldSerializeDeliveryEnabled() => DeliveryEnabled is not null;

    public bool ShouldSerializeDeliveryChanged() => DeliveryChanged is not null;

    public bool ShouldSerializeInvoiceCode() => InvoiceCode is not null;

    public bool ShouldSerializeInvoiceCount() => InvoiceCount is not null;

    public bool ShouldSerializeInvoiceEnabled() => InvoiceEnabled is not null;

    public bool ShouldSerializeInvoiceChanged() => InvoiceChanged is not null;

    public bool ShouldSerializeOrderCount() => OrderCount is not null;

    public bool ShouldSerializeOrderEnabled() => OrderEnabled is not null;

    public bool ShouldSerializeOrderChanged() => OrderChanged is not null;

    public bool ShouldSerializePaymentCode() => PaymentCode is not null;

    public bool ShouldSerializePaymentCount() => PaymentCount is not null;

    public bool ShouldSerializePaymentEnabled() => PaymentEnabled is not null;

    public bool ShouldSerializePaymentChanged() => PaymentChanged is not null;

    public bool ShouldSerializeProductCount() => ProductCount is not null;

    public bool ShouldSerializeProductEnabled() => ProductEnabled is not null;

    public bool ShouldSerializeProductChanged() => ProductChanged is not null;

    public bool ShouldSerializeShippingCode() => ShippingCode is not null;

    public bool ShouldSerializeShippingCount() => ShippingCount is not null;

    public bool ShouldSerializeShippingEnabled() => ShippingEnabled is not null;

    public bool ShouldSerializeShippingChanged() => ShippingChanged is not null;

    public bool ShouldSerializeSupportCount() => SupportCount is not null;

    public bool ShouldSerializeSupportEnabled() => SupportEnabled is not null;

    public bool ShouldSerializeSupportChanged() => SupportChanged is not null;

    public bool ShouldSerializeTaxCode() => TaxCode is not null;

    public bool ShouldSerializeTaxCount() => TaxCount is not null;

    public bool ShouldSerializeTaxEnabled() => TaxEnabled is not null;

    public bool ShouldSerializeTaxChanged() => TaxChanged is not null;

    public bool ShouldSerializeUserCount() => UserCount is not null;

    public bool ShouldSerializeUserEnabled() => UserEnabled is not null;

    public bool ShouldSerializeUserChanged() => UserChanged is not null;

    IDictionary<string, Action<IParseNode>> IParsable.GetFieldDeserializers() =>
        new Dictionary<string, Action<IParseNode>>
        {
            ["accountCode"] = node => AccountCode = node.GetGuidValue(),
            ["accountCount"] = node => AccountCount = node.GetDoubleValue(),
            ["accountLabel"] = node => AccountLabel = node.GetStringValue(),
            ["accountEnabled"] = node => AccountEnabled = node.GetBoolValue(),
            ["accountChanged"] = node => AccountChanged = node.GetDateTimeOffsetValue(),
            ["billingCode"] = node => BillingCode = node.GetStringValue(),
            ["billingCount"] = node => BillingCount = node.GetIntValue(),
            ["billingLabel"] = node => BillingLabel = node.GetStringValue(),
            ["billingEnabled"] = node => BillingEnabled = node.GetBoolValue(),
            ["billingChanged"] = node => BillingChanged = node.GetDateTimeOffsetValue(),
            ["contractCode"] = node => ContractCode = node.GetGuidValue(),
            ["contractCount"] = node => ContractCount = node.GetIntValue(),
            ["contractLabel"] = node => ContractLabel = node.GetStringValue(),
            ["contractEnabled"] = node => ContractEnabled = node.GetBoolValue(),
            ["contractChanged"] = node => ContractChanged = node.GetDateTimeOffsetValue(),
            ["deliveryCode"] = node => DeliveryCode = node.GetStringValue(),
            ["deliveryCount"] = node => DeliveryCount = node.GetIntValue(),
            ["deliveryLabel"] = node => DeliveryLabel = node.GetStringValue(),
            ["deliveryEnabled"] = node => DeliveryEnabled = node.GetBoolValue(),
            ["deliveryChanged"] = node => DeliveryChanged = node.GetDateTimeOffsetValue(),
            ["invoiceCode"] = node => InvoiceCode = node.GetGuidValue(),
            ["invoiceCount"] = node => InvoiceCount = node.GetIntValue(),
            ["invoiceLabel"] = node => InvoiceLabel = node.GetStringValue(),
            ["invoiceEnabled"] = node => InvoiceEnabled = node.GetBoolValue(),
            ["invoiceChanged"] = node => InvoiceChanged = node.GetDateTimeOffsetValue(),
            ["orderCode"] = node => OrderCode = node.GetStringValue(),
            ["orderCount"] = node => OrderCount = node.GetIntValue(),
            ["orderLabel"] = node => OrderLabel = node.GetStringValue(),
            ["orderEnabled"] = node => OrderEnabled = node.GetBoolValue(),
            ["orderChanged"] = node => OrderChanged = node.GetDateTimeOffsetValue(),
            ["paymentCode"] = node => PaymentCode = node.GetGuidValue(),
            ["paymentCount"] = node => PaymentCount = node.GetIntValue(),
            ["paymentLabel"] = node => PaymentLabel = node.GetStringValue(),
            ["paymentEnabled"] = node => PaymentEnabled = node.GetBoolValue(),
            ["paymentChanged"] = node => PaymentChanged = node.GetDateTimeOffsetValue(),
            ["productCode"] = node => ProductCode = node.GetStringValue(),
            ["productCount"] = node => ProductCount = node.GetIntValue(),
            ["productLabel"] = node => ProductLabel = node.GetStringValue(),
            ["productEnabled"] = node => ProductEnabled = node.GetBoolValue(),
            ["productChanged"] = node => ProductChanged = node.GetDateTimeOffsetValue(),
            ["shippingCode"] = node => ShippingCode = node.GetGuidValue(),
            ["shippingCount"] = node => ShippingCount = node.GetIntValue(),
            ["shippingLabel"] = node => ShippingLabel = node.GetStringValue(),
            ["shippingEnabled"] = node => ShippingEnabled = node.GetBoolValue(),
            ["shippingChanged"] = node => ShippingChanged = node.GetDateTimeOffsetValue(),
            ["supportCode"] = node => SupportCode = node.GetStringValue(),
            ["supportCount"] = node => SupportCount = node.GetIntValue(),
            ["supportLabel"] = node => SupportLabel = node.GetStringValue(),
            ["supportEnabled"] = node => SupportEnabled = node.GetBoolValue(),
            ["supportChanged"] = node => SupportChanged = node.GetDateTimeOffsetValue(),
            ["taxCode"] = node => TaxCode = node.GetGuidValue(),
            ["taxCount"] = node => TaxCount = node.GetIntValue(),
            ["taxLabel"] = node => TaxLabel = node.GetStringValue(),
            ["taxEnabled"] = node => TaxEnabled = node.GetBoolValue(),
            ["taxChanged"] = node => TaxChanged = node.GetDateTimeOffsetValue(),
            ["userCode"] = node => UserCode = node.GetStringValue(),
            ["userCount"] = node => UserCount = node.GetDoubleValue(),
            ["userLabel"] = node => UserLabel = node.GetStringValue(),
            ["userEnabled"] = node => UserEnabled = node.GetBoolValue(),
            ["userChanged"] = node => UserChanged = node.GetDateTimeOffsetValue(),
        };

    void IParsable.Serialize(ISerializationWriter writer)
    {
        writer.WriteGuidValue("accountCode", AccountCode);
        writer.WriteDoubleValue("accountCount", AccountCount);
        writer.WriteStringValue("accountLabel", AccountLabel);
        writer.WriteBoolValue("accountEnabled", AccountEnabled);
        writer.WriteDateTimeOffsetValue("accountChanged", AccountChanged);
        writer.WriteStringValue("billingCode", BillingCode);
        writer.WriteIntValue("billingCount", BillingCount);
        writer.WriteStringValue("billingLabel", BillingLabel);
        writer.WriteBoolValue("billingEnabled", BillingEnabled);
        writer.WriteDateTimeOffsetValue("billingChanged", BillingChanged);
        writer.WriteGuidValue("contractCode", ContractCode);
        writer.WriteIntValue("contractCount", ContractCount);
        writer.WriteStringValue("contractLabel", ContractLabel);
        writer.WriteBoolValue("contractEnabled", ContractEnabled);
        writer.WriteDateTimeOffsetValue("contractChanged", ContractChanged);
        writer.WriteStringValue("deliveryCode", DeliveryCode);
        writer.WriteIntValue("deliveryCount", DeliveryCount);
        writer.WriteStringValue("deliveryLabel", DeliveryLabel);
        writer.WriteBoolValue("deliveryEnabled", DeliveryEnabled);
        writer.WriteDateTimeOffsetValue("deliveryChanged", DeliveryChanged);
        writer.WriteGuidValue("invoiceCode", InvoiceCode);
        writer.WriteIntValue("invoiceCount", InvoiceCount);
        writer.WriteStringValue("invoiceLabel", InvoiceLabel);
        writer.WriteBoolValue("invoiceEnabled", InvoiceEnabled);
        writer.WriteDateTimeOffsetValue("invoiceChanged", InvoiceChanged);
        writer.WriteStringValue("orderCode", OrderCode);
        writer.WriteIntValue("orderCount", OrderCount);
        writer.WriteStringValue("orderLabel", OrderLabel);
        writer.WriteBoolValue("orderEnabled", OrderEnabled);
        writer.WriteDateTimeOffsetValue("orderChanged", OrderChanged);
        writer.WriteGuidValue("paymentCode", PaymentCode);
        writer.WriteIntValue("paymentCount", PaymentCount);
        writer.WriteStringValue("paymentLabel", PaymentLabel);
        writer.WriteBoolValue("paymentEnabled", PaymentEnabled);
        writer.WriteDateTimeOffsetValue("paymentChanged", PaymentChanged);
        writer.WriteStringValue("productCode", ProductCode);
        writer.WriteIntValue("productCount", ProductCount);
        writer.WriteStringValue("productLabel", ProductLabel);
        writer.WriteBoolValue("productEnabled", ProductEnabled);
        writer.WriteDateTimeOffsetValue("productChanged", ProductChanged);
        writer.WriteGuidValue("shippingCode", ShippingCode);
        writer.WriteIntValue("shippingCount", ShippingCount);
        writer.WriteStringValue("shippingLabel", ShippingLabel);
        writer.WriteBoolValue("shippingEnabled", ShippingEnabled);
        writer.WriteDateTimeOffsetValue("shippingChanged", ShippingChanged);
        writer.WriteStringValue("supportCode", SupportCode);
        writer.WriteIntValue("supportCount", SupportCount);
        writer.WriteStringValue("supportLabel", SupportLabel);
        writer.WriteBoolValue("supportEnabled", SupportEnabled);
        writer.WriteDateTimeOffsetValue("supportChanged", SupportChanged);
        writer.WriteGuidValue("taxCode", TaxCode);
        writer.WriteIntValue("taxCount", TaxCount);
        writer.WriteStringValue("taxLabel", TaxLabel);
        writer.WriteBoolValue("taxEnabled", TaxEnabled);
        writer.WriteDateTimeOffsetValue("taxChanged", TaxChanged);
        writer.WriteStringValue("userCode", UserCode);
        writer.WriteDoubleValue("userCount", UserCount);
        writer.WriteStringValue("userLabel", UserLabel);
        writer.WriteBoolValue("userEnabled", UserEnabled);
        writer.WriteDateTimeOffsetValue("userChanged", UserChanged);
    }
}
