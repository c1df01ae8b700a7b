namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>The argument of a check.</summary>
/// <param name="Value">A C# literal or, with <paramref name="IsText"/>, a string.</param>
/// <param name="IsText">Whether it is a string.</param>
internal sealed record CheckArgument(string Value, bool IsText);
