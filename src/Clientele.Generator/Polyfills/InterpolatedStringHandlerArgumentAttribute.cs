namespace System.Runtime.CompilerServices;

/// <summary>What the compiler looks for by name; netstandard2.0 lacks it.</summary>
[Microsoft.CodeAnalysis.Embedded]
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
internal sealed class InterpolatedStringHandlerArgumentAttribute(params string[] arguments) : Attribute
{
    public string[] Arguments => arguments;
}
