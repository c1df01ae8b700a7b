namespace Clientele.Corpus;

/// <summary>An answer that somebody recorded.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Method">The request's method in capitals.</param>
/// <param name="Path">The request's path.</param>
/// <param name="Answer">The answer.</param>
internal sealed record Recording(string Source, string Method, string Path, StubAnswer Answer);
