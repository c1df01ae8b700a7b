using System;
using System.Collections.Generic;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Model.Unions;
using Clientele.Generator.Emit.Files;
using Clientele.Generator.Emit.Json;
using Clientele.Generator.Emit.Types;
using Clientele.Generator.Emit.Writing;
using Clientele.Generator.Emit.Xml;

namespace Clientele.Generator.Emit;

/// <summary>Prints the files of types and contexts.</summary>
internal static class SourceEmitter
{
    /// <summary>Emits types along with the code that reads and writes them: <c>Customer.g.cs</c>.</summary>
    public static IEnumerable<SourceFile> EmitTypes(FileUnit file)
    {
        var writer = file.Scope.Writer();
        for (var i = 0; i < file.Types.Count; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            writer.ForgetMemberNames();
            EmitType(writer, file.Scope, file.Types[i]);
            if (file.Scope.XmlContextName is { } context && file.Types[i].HasXml)
            {
                writer.Line();
                EmitXml(writer, file.Types[i]);
                writer.Line();
                XmlContextEmitter.EmitEntry(writer, context, file.Types[i]);
            }
        }

        yield return file.Scope.File(file.Name, writer);
    }

    /// <summary>
    /// Emits the requested contexts: <c>PartnerCenterJsonContext.g.cs</c>, <c>PartnerCenterXmlContext.g.cs</c>.
    /// </summary>
    public static IEnumerable<SourceFile> EmitContexts(ContextUnit unit)
    {
        if (JsonContextEmitter.Emit(unit) is { } json)
        {
            yield return json;
        }

        if (XmlContextEmitter.Emit(unit) is { } xml)
        {
            yield return xml;
        }
    }

    private static void EmitType(SourceWriter writer, EmitScope scope, TypeDeclaration type)
    {
        switch (type)
        {
            case RecordDeclaration record:
                RecordEmitter.Emit(writer, scope, record);
                break;
            case EnumDeclaration { IsOpen: true } declaration:
                OpenEnumEmitter.Emit(writer, scope, declaration);
                break;
            case EnumDeclaration declaration:
                ClosedEnumEmitter.Emit(writer, scope, declaration);
                break;
            case UnionDeclaration union:
                UnionEmitter.Emit(writer, scope, union);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(type));
        }
    }

    // An open enum is text in XML, so all of them are read and written the same way.
    private static void EmitXml(SourceWriter writer, TypeDeclaration type)
    {
        switch (type)
        {
            case RecordDeclaration record:
                RecordXmlEmitter.Emit(writer, record);
                break;
            case EnumDeclaration { IsOpen: false } declaration:
                ClosedEnumEmitter.EmitXml(writer, declaration);
                break;
            case UnionDeclaration union:
                UnionXmlEmitter.Emit(writer, union);
                break;
        }
    }
}
