namespace Clientele.Generator.Diagnostics;

/// <summary>
/// The place of a diagnostic: a range of characters, or a node of a document that is located only when it is reported.
/// </summary>
/// <param name="Path">
/// The path of the additional file, exactly as given to the compiler; empty if there is none.
/// </param>
/// <param name="Offset">The first character, or −1 if <paramref name="Pointer"/> is set.</param>
/// <param name="Length">The number of characters.</param>
/// <param name="Pointer">
/// A JSON pointer (RFC 6901) into the document at <paramref name="Path"/>, or <see langword="null"/>.
/// </param>
internal sealed record DiagnosticPlace(string Path, int Offset, int Length, string? Pointer)
{
    /// <summary>Gets the place that is in no text.</summary>
    public static DiagnosticPlace None { get; } = new("", -1, 0, null);

    /// <summary>Gets the place of a whole file, which is its first character.</summary>
    public static DiagnosticPlace File(string path) => new(path, 0, 0, null);

    /// <summary>Gets the place of a node by its JSON pointer.</summary>
    public static DiagnosticPlace Node(string path, string pointer) => new(path, -1, 0, pointer);
}
