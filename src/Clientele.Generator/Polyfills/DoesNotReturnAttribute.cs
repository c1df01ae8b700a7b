namespace System.Diagnostics.CodeAnalysis;

/// <summary>What the compiler looks for by name; netstandard2.0 lacks it.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
internal sealed class DoesNotReturnAttribute : Attribute;
