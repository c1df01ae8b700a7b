using System;

namespace Microsoft.CodeAnalysis;

/// <summary>
/// Hides a type from other assemblies, those that see internals included, to which the framework's own is the only one.
/// </summary>
[Embedded]
[AttributeUsage(AttributeTargets.All, Inherited = false)]
internal sealed class EmbeddedAttribute : Attribute;
