namespace Clientele;

/// <summary>Represents a place at which a body deviates from its description and was read anyway.</summary>
/// <param name="Path">The place as a JSON Pointer (RFC 6901).</param>
/// <param name="Expected">What the description requires.</param>
/// <param name="Found">
/// The value that was found, truncated to a few characters; <c>nothing</c> stands for a missing member. A string, which
/// may be a secret, is shown only where a number, a time or an identifier is expected that the description does not call
/// a secret.
/// </param>
public sealed record Deviation(string Path, string Expected, string Found)
{
    /// <summary>Returns a description of the deviation.</summary>
    /// <returns>A text such as <c>/0/id: a number is expected, null found</c>.</returns>
    public override string ToString() => $"{Path}: {Expected} is expected, {Found} found";
}
