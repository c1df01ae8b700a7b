namespace Clientele.Generator.CSharp.Model.Operations;

/// <summary>An exception that carries a value of a declared type.</summary>
/// <param name="TypeName">The type.</param>
/// <param name="Statuses">The statuses in words: <c>404, 422 or another error</c>.</param>
internal sealed record TypedException(string TypeName, string Statuses);
