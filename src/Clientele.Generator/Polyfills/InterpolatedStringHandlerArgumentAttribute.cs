namespace System.Runtime.CompilerServices;

/// <summary>Looked up by name by the compiler; missing from netstandard2.0.</summary>
[Microsoft.CodeAnalysis.Embedded]
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
internal sealed class InterpolatedStringHandlerArgumentAttribute(params string[] arguments) : Attribute
{
    public string[] Arguments => arguments;
}
