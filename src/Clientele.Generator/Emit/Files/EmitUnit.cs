using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.Emit.Files;

/// <summary>A type with what its code depends on.</summary>
internal sealed record EmitUnit
{
    /// <summary>The type.</summary>
    public required TypeDeclaration Type { get; init; }

    /// <summary>The name of the type's property in the contexts: its own unless a member of theirs has it.</summary>
    public required string ContextProperty { get; init; }
}
