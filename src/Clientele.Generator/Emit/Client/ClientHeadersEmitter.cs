using System.Collections.Generic;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.Emit.Files;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Client;

/// <summary>Prints the classes of declared response headers.</summary>
internal static class ClientHeadersEmitter
{
    /// <summary>Emits the file of the classes that operations share: <c>PetsClient.Headers.g.cs</c>.</summary>
    public static IEnumerable<SourceFile> Emit(HeadersUnit unit)
    {
        var writer = unit.Scope.Writer();
        foreach (var headers in unit.Headers)
        {
            writer.Separate();
            Emit(writer, unit.Scope, headers);
        }

        yield return unit.Scope.File(unit.ClientName + ".Headers", writer);
    }

    /// <summary>Emits one class.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="scope">What the client's files have in common.</param>
    /// <param name="headers">The headers.</param>
    public static void Emit(SourceWriter writer, EmitScope scope, HeadersDeclaration headers)
    {
        var name = CSharpText.Identifier(headers.Name);
        writer.Doc("summary", headers.Summary);
        writer.Line(
            $$"""
            {{writer.GeneratedCode}}
            {{scope.Accessibility}} sealed partial class {{name}}
            {
                /// <summary>Initializes headers without values.</summary>
                public {{name}}()
                {
                }

                internal {{name}}({{KnownType.ApiHeaders}} headers)
                {
                    {{() => EmitAssignments(writer, headers)}}
                }
                {{() => EmitProperties(writer, headers)}}
            }
            """
        );
    }

    private static void EmitAssignments(SourceWriter writer, HeadersDeclaration headers)
    {
        foreach (var member in headers.Members)
        {
            writer.Line(
                $"{CSharpText.Identifier(member.Name)} = headers.{Read(writer, member)}({CSharpText.Literal(member.WireName)});"
            );
        }
    }

    private static string Read(SourceWriter writer, HeaderMember member)
    {
        var plural = member.IsList ? "s" : "";
        return member.Type switch
        {
            ScalarType { Scalar: Scalar.String } => "GetString" + plural,
            ScalarType { Scalar: Scalar.Uri } => "GetUri" + plural,
            _ => $"GetValue{plural}<{writer.NameOf(member.Type)}>",
        };
    }

    private static void EmitProperties(SourceWriter writer, HeadersDeclaration headers)
    {
        foreach (var member in headers.Members)
        {
            writer.Separate();
            writer.Docs(member.Documentation);
            if (member.Obsolete)
            {
                writer.Line($"[{KnownType.Obsolete}]");
            }

            var type = member.IsList ? new ListType(new TypeUse(member.Type, Nullable: false)) : member.Type;
            writer.Line(
                $"public {new TypeUse(type, Nullable: true)} {CSharpText.Identifier(member.Name)} {{ get; init; }}"
            );
        }
    }
}
