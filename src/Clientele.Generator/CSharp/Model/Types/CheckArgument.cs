namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>An argument of a check.</summary>
/// <param name="Parameter">The parameter; <see langword="null"/>: the first behind the value.</param>
/// <param name="Value">A C# literal, or with <paramref name="IsText"/> a text.</param>
/// <param name="IsText">Whether it is a text.</param>
internal sealed record CheckArgument(string? Parameter, string Value, bool IsText);
