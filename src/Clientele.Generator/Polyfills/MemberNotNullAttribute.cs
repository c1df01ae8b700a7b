namespace System.Diagnostics.CodeAnalysis;

/// <summary>What the compiler looks for by name; netstandard2.0 lacks it.</summary>
[Microsoft.CodeAnalysis.Embedded]
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true, Inherited = false)]
internal sealed class MemberNotNullAttribute(params string[] members) : Attribute
{
    public string[] Members => members;
}
