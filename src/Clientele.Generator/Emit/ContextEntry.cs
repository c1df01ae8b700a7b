namespace Clientele.Generator.Emit;

/// <summary>A type that a context serves.</summary>
/// <param name="TypeName">The type.</param>
/// <param name="PropertyName">Its property in the context.</param>
/// <param name="IsValueType">Whether it is an enum.</param>
/// <param name="HasXml">Whether the XML context serves it.</param>
internal sealed record ContextEntry(string TypeName, string PropertyName, bool IsValueType, bool HasXml);
