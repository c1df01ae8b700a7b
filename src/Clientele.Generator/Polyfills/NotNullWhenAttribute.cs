namespace System.Diagnostics.CodeAnalysis;

/// <summary>What the compiler looks for by name; netstandard2.0 lacks it.</summary>
[Microsoft.CodeAnalysis.Embedded]
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue => returnValue;
}
