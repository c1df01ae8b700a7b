namespace Clientele.Generator.Emit.Files;

/// <summary>A file for the compiler.</summary>
/// <param name="HintName">Its name, unique ignoring case.</param>
/// <param name="Text">Its content.</param>
internal sealed record SourceFile(string HintName, string Text);
