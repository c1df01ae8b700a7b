namespace Clientele.Generator.CSharp.Model.TypeReferences;

/// <summary>
/// A C# type, which also determines how its values are read and written: <see cref="ScalarType"/>,
/// <see cref="DeclaredType"/>, <see cref="ListType"/>, <see cref="MapType"/>, <see cref="PartType"/>,
/// <see cref="StreamType"/>.
/// </summary>
internal abstract record CodeType
{
    /// <summary>Gets whether <c>?</c> makes it a <c>Nullable&lt;T&gt;</c>.</summary>
    public abstract bool IsValueType { get; }
}
