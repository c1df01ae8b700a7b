using System;

namespace Microsoft.CodeAnalysis;

/// <summary>
/// Hides a type from other assemblies, even those that see internals, so that they only find the framework's own.
/// </summary>
[Embedded]
[AttributeUsage(AttributeTargets.All, Inherited = false)]
internal sealed class EmbeddedAttribute : Attribute;
