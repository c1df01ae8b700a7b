using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model.Paging;

/// <summary>A value in a page: the properties that lead to it.</summary>
/// <param name="Properties">The outermost one first; none: the page itself.</param>
/// <param name="IsUri">Whether the value is a <c>Uri</c>.</param>
/// <param name="OfLastItem">
/// Of the list at <see cref="Properties"/>: the property of its last item that is the value; <see langword="null"/>:
/// the value is what the properties lead to.
/// </param>
internal sealed record PagePath(EquatableArray<PageStep> Properties, bool IsUri = false, string? OfLastItem = null)
{
    /// <summary>Whether a number may have a fraction by its type.</summary>
    public bool IsReal { get; init; }

    /// <summary>Whether a boolean says the opposite: that the list ends here.</summary>
    public bool IsNegated { get; init; }

    /// <summary>Of a link that says what request to make: its members; <see langword="null"/>: it is a text.</summary>
    public PageLink? Link { get; init; }
}
