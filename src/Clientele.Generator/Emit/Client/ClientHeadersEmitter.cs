using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.Emit.Files;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Client;

/// <summary>Prints the classes of declared response headers.</summary>
internal static class ClientHeadersEmitter
{
    public static IEnumerable<SourceFile> Emit(ClientUnit unit, OperationGroup group) =>
        group
            .Operations.Where(static operation => operation is { IsVariant: false, Headers: not null })
            .Select(operation =>
                Emit(
                    unit,
                    operation.Headers!,
                    $"The headers that {operation.Name} answers with.",
                    KnownType.ResponseHeaders
                )
            );

    /// <summary>One class.</summary>
    /// <param name="unit">What it belongs to.</param>
    /// <param name="headers">The headers.</param>
    /// <param name="summary">Its docs.</param>
    /// <param name="source">What its constructor reads them from.</param>
    public static SourceFile Emit(ClientUnit unit, HeadersDeclaration headers, string summary, KnownType source)
    {
        var writer = unit.Scope.Writer();
        var name = CSharpText.Identifier(headers.Name);
        writer.Doc("summary", summary);
        writer.GeneratedCode();
        using (writer.Block($"{unit.Scope.Accessibility} sealed partial class {name}"))
        {
            writer.Doc("summary", "Makes headers without values.");
            using (writer.Block($"public {name}()")) { }

            writer.Separate();
            using (writer.Block($"internal {name}({source} headers)"))
            {
                foreach (var member in headers.Members)
                {
                    writer.Line(
                        $"{CSharpText.Identifier(member.Name)} = headers.{Read(writer, member)}({CSharpText.Literal(member.WireName)});"
                    );
                }
            }

            foreach (var member in headers.Members)
            {
                EmitProperty(writer, member);
            }
        }

        return unit.Scope.File(headers.Name, writer);
    }

    private static string Read(SourceWriter writer, HeaderMember member)
    {
        var plural = member.IsList ? "s" : "";
        return member.Scalar switch
        {
            Scalar.String => "GetString" + plural,
            Scalar.Uri => "GetUri" + plural,
            _ => $"GetValue{plural}<{writer.NameOf(new ScalarType(member.Scalar))}>",
        };
    }

    private static void EmitProperty(SourceWriter writer, HeaderMember member)
    {
        writer.Separate();
        writer.Docs(member.Documentation);
        if (member.Obsolete)
        {
            writer.Line($"[{KnownType.Obsolete}]");
        }

        var scalar = new ScalarType(member.Scalar);
        writer.Line(
            $"public {new TypeUse(member.IsList ? new ListType(new TypeUse(scalar, false)) : scalar, true)} {CSharpText.Identifier(member.Name)} {{ get; init; }}"
        );
    }
}
