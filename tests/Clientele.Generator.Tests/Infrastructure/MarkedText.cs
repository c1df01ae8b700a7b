using System;
using Shouldly;

namespace Clientele.Generator.Tests.Infrastructure;

/// <summary>Texts in which <c>§</c> marks the place that a test is about.</summary>
internal static class MarkedText
{
    /// <summary>Gets the text without its mark, and where that stood.</summary>
    public static (string Text, int Place) Parse(string marked)
    {
        var place = marked.IndexOf('§', StringComparison.Ordinal);
        place.ShouldBeGreaterThanOrEqualTo(0, marked);
        return (marked.Remove(place, 1), place);
    }
}
