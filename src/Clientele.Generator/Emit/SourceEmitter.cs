using System;
using Clientele.Generator.CSharp;

namespace Clientele.Generator.Emit;

/// <summary>Prints the files of types and contexts.</summary>
internal static class SourceEmitter
{
    /// <summary>The type itself: <c>Customer.g.cs</c>.</summary>
    public static SourceFile EmitType(EmitUnit unit)
    {
        var writer = unit.Scope.Writer();
        switch (unit.Type)
        {
            case RecordDeclaration record:
                RecordEmitter.Emit(writer, unit.Scope, record);
                break;
            case EnumDeclaration { IsOpen: true } declaration:
                OpenEnumEmitter.Emit(writer, unit.Scope, declaration);
                break;
            case EnumDeclaration declaration:
                ClosedEnumEmitter.Emit(writer, unit.Scope, declaration);
                break;
            case UnionDeclaration union:
                UnionEmitter.Emit(writer, unit.Scope, union);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(unit));
        }

        return unit.Scope.File(unit.Type.Name, writer);
    }

    /// <summary>How the type is read and written as JSON: <c>PartnerCenterJsonContext.Customer.g.cs</c>; <see langword="null"/> without a JSON context.</summary>
    public static SourceFile? EmitJson(EmitUnit unit)
    {
        if (unit.Scope.JsonContextName is not { } context)
        {
            return null;
        }

        var writer = unit.Scope.Writer();
        switch (unit.Type)
        {
            case RecordDeclaration record:
                RecordJsonEmitter.Emit(writer, record, record.InheritedAdditional);
                break;
            case EnumDeclaration { IsOpen: true } declaration:
                OpenEnumEmitter.EmitJson(writer, declaration);
                break;
            case EnumDeclaration declaration:
                ClosedEnumEmitter.EmitJson(writer, declaration);
                break;
            case UnionDeclaration union:
                UnionJsonEmitter.Emit(writer, union);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(unit));
        }

        writer.Line();
        JsonContextEmitter.EmitEntry(writer, context, unit);
        return unit.Scope.File($"{context}.{unit.Type.Name}", writer);
    }

    /// <summary>How the type is read and written as XML: <c>PartnerCenterXmlContext.Customer.g.cs</c>; <see langword="null"/> without an XML context, or where the type is never XML.</summary>
    public static SourceFile? EmitXml(EmitUnit unit)
    {
        if (unit.Scope.XmlContextName is not { } context || !unit.Type.HasXml)
        {
            return null;
        }

        var writer = unit.Scope.Writer();
        switch (unit.Type)
        {
            case RecordDeclaration record:
                RecordXmlEmitter.Emit(writer, record);
                break;
            case EnumDeclaration { IsOpen: true } declaration:
                OpenEnumEmitter.EmitXml(writer, declaration);
                break;
            case EnumDeclaration declaration:
                ClosedEnumEmitter.EmitXml(writer, declaration);
                break;
            case UnionDeclaration union:
                UnionXmlEmitter.Emit(writer, union);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(unit));
        }

        writer.Line();
        XmlContextEmitter.EmitEntry(writer, context, unit);
        return unit.Scope.File($"{context}.{unit.Type.Name}", writer);
    }

    /// <summary>The JSON context: <c>PartnerCenterJsonContext.g.cs</c>; <see langword="null"/> where none is asked for.</summary>
    public static SourceFile? EmitJsonContext(ContextUnit unit) => JsonContextEmitter.Emit(unit);

    /// <summary>The XML context: <c>PartnerCenterXmlContext.g.cs</c>; <see langword="null"/> where none is asked for.</summary>
    public static SourceFile? EmitXmlContext(ContextUnit unit) => XmlContextEmitter.Emit(unit);
}
