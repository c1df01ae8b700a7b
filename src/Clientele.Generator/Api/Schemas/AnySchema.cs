namespace Clientele.Generator.Api.Schemas;

/// <summary>Any JSON value: <c>true</c>, <c>{}</c>, or what can't be expressed more precisely.</summary>
internal sealed record AnySchema : Schema;
