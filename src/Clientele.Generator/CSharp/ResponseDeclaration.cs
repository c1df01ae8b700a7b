namespace Clientele.Generator.CSharp;

/// <summary>What an operation answers with some statuses.</summary>
/// <param name="First">The first status, inclusive.</param>
/// <param name="Last">The last one, inclusive.</param>
/// <param name="IsError">Whether it is thrown.</param>
/// <param name="Body">Its body; <see langword="null"/>: none is declared.</param>
internal sealed record ResponseDeclaration(int First, int Last, bool IsError, BodyDeclaration? Body);
