namespace Clientele;

/// <summary>Represents a place at which a body deviates from its description, and which was tolerated.</summary>
/// <param name="Path">The place: a JSON pointer (RFC 6901).</param>
/// <param name="Expected">What the description says.</param>
/// <param name="Found">
/// The value that was found, truncated to a few characters. Strings, which may be secrets, are not shown;
/// <c>nothing</c> stands for a missing member.
/// </param>
public sealed record Deviation(string Path, string Expected, string Found)
{
    /// <summary>Returns the deviation in words.</summary>
    /// <returns>Such as <c>/0/id: a number is expected, null found</c>.</returns>
    public override string ToString() => $"{Path}: {Expected} is expected, {Found} found";
}
