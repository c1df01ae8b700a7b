namespace System.Runtime.CompilerServices;

/// <summary>What the compiler looks for by name; netstandard2.0 lacks it.</summary>
[Microsoft.CodeAnalysis.Embedded]
internal static class IsExternalInit;
