using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model.Paging;

/// <summary>The path to a value in a page, as properties.</summary>
/// <param name="Properties">The properties, the outermost first; empty for the page itself.</param>
/// <param name="IsUri">Whether the value is a <c>Uri</c>.</param>
/// <param name="OfLastItem">
/// For a list at <see cref="Properties"/>: the property of its last item that is the value; <see langword="null"/> if
/// the value is at the end of the path.
/// </param>
internal sealed record PagePath(EquatableArray<PageStep> Properties, bool IsUri = false, string? OfLastItem = null)
{
    /// <summary>Gets whether the type of a number allows fractions.</summary>
    public bool IsReal { get; init; }

    /// <summary>Gets whether a Boolean has the opposite meaning: that the list ends here.</summary>
    public bool IsNegated { get; init; }

    /// <summary>
    /// Gets the members of a link that defines a request; <see langword="null"/> if the link is a string.
    /// </summary>
    public PageLink? Link { get; init; }
}
