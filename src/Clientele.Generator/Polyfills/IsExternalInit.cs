namespace System.Runtime.CompilerServices;

/// <summary>Looked up by name by the compiler; missing from netstandard2.0.</summary>
[Microsoft.CodeAnalysis.Embedded]
internal static class IsExternalInit;
