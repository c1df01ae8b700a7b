namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>What a check demands of a value.</summary>
/// <param name="Value">A C# literal, or with <paramref name="IsText"/> a text.</param>
/// <param name="IsText">Whether it is a text.</param>
internal sealed record CheckArgument(string Value, bool IsText);
