namespace Clientele.Generator.CSharp.Model.Operations;

/// <summary>What an operation answers with some statuses.</summary>
/// <param name="First">The first status, inclusive.</param>
/// <param name="Last">The last one, inclusive.</param>
/// <param name="IsError">Whether it is thrown.</param>
/// <param name="Body">Its body; <see langword="null"/>: none is declared.</param>
/// <param name="Summary">What it means.</param>
internal sealed record ResponseDeclaration(int First, int Last, bool IsError, BodyDeclaration? Body, string Summary)
{
    /// <summary>
    /// Of an operation whose result is one of several bodies: the class of this answer; <see langword="null"/>
    /// for errors.
    /// </summary>
    public string? Case { get; init; }
}
