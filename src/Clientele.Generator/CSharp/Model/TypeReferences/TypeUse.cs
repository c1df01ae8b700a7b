namespace Clientele.Generator.CSharp.Model.TypeReferences;

/// <summary>A type as used in one place.</summary>
/// <param name="Type">The type.</param>
/// <param name="Nullable">Whether it is printed with <c>?</c>.</param>
internal sealed record TypeUse(CodeType Type, bool Nullable);
