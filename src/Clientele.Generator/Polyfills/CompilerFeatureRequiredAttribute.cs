namespace System.Runtime.CompilerServices;

/// <summary>Looked up by name by the compiler; missing from netstandard2.0.</summary>
[Microsoft.CodeAnalysis.Embedded]
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    public string FeatureName => featureName;

    public bool IsOptional { get; init; }
}
