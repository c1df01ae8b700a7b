using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp;

/// <summary>A value in a page: the properties that lead to it.</summary>
/// <param name="Properties">Identifiers, the outermost first; none: the page itself.</param>
/// <param name="IsUri">Whether the value is a <c>Uri</c>.</param>
/// <param name="OfLastItem">Of the list at <see cref="Properties"/>: the property of its last item that is the value; <see langword="null"/>: the value is what the properties lead to.</param>
internal sealed record PagePath(EquatableArray<string> Properties, bool IsUri = false, string? OfLastItem = null);
