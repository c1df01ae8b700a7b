using Clientele.Generator.CSharp;

namespace Clientele.Generator.Emit;

/// <summary>One type with all that its files depend on; equal units give equal files.</summary>
internal sealed record EmitUnit
{
    /// <summary>The type.</summary>
    public required TypeDeclaration Type { get; init; }

    /// <summary>What the files have in common.</summary>
    public required EmitScope Scope { get; init; }

    /// <summary>The name of the type's property in the contexts: its own unless a member of theirs has it.</summary>
    public required string ContextProperty { get; init; }
}
