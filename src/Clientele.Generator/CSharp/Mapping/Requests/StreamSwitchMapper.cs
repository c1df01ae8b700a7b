using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.Requests;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Mapping.Requests;

/// <summary>
/// Finds the member <c>stream</c> of a request body that determines whether a response comes item by item.
/// </summary>
internal sealed class StreamSwitchMapper(IReadOnlyDictionary<string, TypeDeclaration> types)
{
    private const string Member = "stream";

    // No argument from a description contains an underscore.
    private const string Argument = "stream_items";

    /// <summary>Gets the switch of <paramref name="code"/>; <see langword="null"/> if its body has none.</summary>
    /// <param name="code">The operation.</param>
    /// <param name="isSequential">Whether any of its responses comes item by item.</param>
    public StreamSwitch? Map(OperationDeclaration code, bool isSequential)
    {
        var isTyped = isSequential && code.Body is { Body.Kind: BodyKind.Typed };
        if (
            !isTyped
            || code.Body!.Body.Type?.Type is not DeclaredType declared
            || !types.TryGetValue(declared.Name, out var type)
            || type is not RecordDeclaration record
        )
        {
            return null;
        }

        var member = record
            .InheritedMembers.Concat(record.Members)
            .FirstOrDefault(static member =>
                member is { WireName: Member, IsReadOnly: false, Type.Type: ScalarType { Scalar: Scalar.Boolean } }
            );
        if (member is null)
        {
            return null;
        }

        var hasWhole = code.Result is { Kind: not BodyKind.Stream };
        return code.Sequence is not null && hasWhole
            ? new StreamSwitch(member.Name, Value: null) { Argument = Argument }
            : new StreamSwitch(member.Name, !hasWhole);
    }
}
