namespace Clientele.Generator.Diagnostics;

/// <summary>
/// Where a diagnostic belongs: characters of a text, or a node of a document that is located only when it is reported.
/// </summary>
/// <param name="Path">The path of the additional file, as the compiler was given it; empty for none.</param>
/// <param name="Offset">The first character, or −1 where <paramref name="Pointer"/> tells.</param>
/// <param name="Length">How many characters.</param>
/// <param name="Pointer">
/// A JSON pointer (RFC 6901) into the document at <paramref name="Path"/>, or <see langword="null"/>.
/// </param>
internal sealed record DiagnosticPlace(string Path, int Offset, int Length, string? Pointer)
{
    /// <summary>No place in any text.</summary>
    public static DiagnosticPlace None { get; } = new("", -1, 0, null);

    /// <summary>Gets the whole of a file: its first character.</summary>
    public static DiagnosticPlace File(string path) => new(path, 0, 0, null);

    /// <summary>Gets a node, by its JSON pointer.</summary>
    public static DiagnosticPlace Node(string path, string pointer) => new(path, -1, 0, pointer);
}
