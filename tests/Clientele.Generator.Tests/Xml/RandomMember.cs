namespace Clientele.Generator.Tests.Xml;

/// <summary>A random member.</summary>
/// <param name="Key">The property.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Local">Its local name in XML.</param>
/// <param name="OwnNamespace">The namespace that it declares.</param>
/// <param name="Namespace">The namespace that it is in.</param>
/// <param name="Prefix">The prefix that it declares.</param>
/// <param name="Inner">What a record is made of.</param>
internal sealed record RandomMember(
    string Key,
    RandomKind Kind,
    string Local,
    string? OwnNamespace,
    string? Namespace,
    string? Prefix,
    RandomModel? Inner
);
