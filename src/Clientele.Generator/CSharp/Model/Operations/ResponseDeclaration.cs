namespace Clientele.Generator.CSharp.Model.Operations;

/// <summary>An operation's response for a range of statuses.</summary>
/// <param name="First">The first status, inclusive.</param>
/// <param name="Last">The last status, inclusive.</param>
/// <param name="IsError">Whether it is thrown.</param>
/// <param name="Body">Its body; <see langword="null"/> if none is declared.</param>
/// <param name="Summary">Its meaning.</param>
internal sealed record ResponseDeclaration(int First, int Last, bool IsError, BodyDeclaration? Body, string Summary)
{
    /// <summary>
    /// Gets the class of this response, for an operation whose result is one of several bodies; <see langword="null"/>
    /// for errors.
    /// </summary>
    public string? Case { get; init; }
}
