namespace Clientele;

/// <summary>A place where a body is not what its description says, and which was tolerated.</summary>
/// <param name="Path">The place: a JSON pointer (RFC 6901).</param>
/// <param name="Expected">What the description says.</param>
/// <param name="Found">
/// What stood there, cut to a few characters; of texts, which may be secrets, only that they are texts; <c>nothing</c>
/// for a missing member.
/// </param>
public sealed record Deviation(string Path, string Expected, string Found)
{
    /// <summary>The deviation in words.</summary>
    /// <returns>Such as <c>/0/id: a number is expected, null found</c>.</returns>
    public override string ToString() => $"{Path}: {Expected} is expected, {Found} found";
}
