using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Unions;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Types;

/// <summary>Prints what lets a value of a case stand where the union is asked for.</summary>
internal static class UnionConversionEmitter
{
    /// <summary>What tells two parameters apart: nullability counts where a value's type changes with it.</summary>
    public static string Signature(TypeUse use) =>
        use.Type switch
        {
            ListType list => $"[{Signature(list.Item)}]",
            MapType map => $"{{{Signature(map.Value)}}}",
            var type => type + (use.Nullable && type.IsValueType ? "?" : ""),
        };

    /// <summary>Says which method makes a union of a collection expression.</summary>
    public static void EmitAttribute(SourceWriter writer, UnionDeclaration union)
    {
        if (ListCase(union) is not null)
        {
            var name = CSharpText.Identifier(union.Name);
            writer.Line($"[{KnownType.CollectionBuilder}(typeof({name}), \"{UnionMemberNames.Builder}\")]");
        }
    }

    /// <summary>The conversions, and how a collection expression becomes one.</summary>
    public static void Emit(SourceWriter writer, UnionDeclaration union)
    {
        var sources = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in union.Cases.Where(item => sources.Add(Signature(item.Type with { Nullable = false }))))
        {
            EmitConversions(writer, union, item);
        }

        if (ListCase(union) is { } list)
        {
            EmitBuilder(writer, union, list, ((ListType)list.Type.Type).Item);
        }
    }

    // A collection expression says nothing of two lists that it could be.
    private static UnionCase? ListCase(UnionDeclaration union)
    {
        var lists = union.Cases.Where(static item => item.Type.Type is ListType).ToList();
        return lists.Count == 1 && union.Name is not (UnionMemberNames.Builder or UnionMemberNames.Enumerator)
            ? lists[0]
            : null;
    }

    // C# has no conversions from interfaces, so those of a list start from an array or a list.
    private static void EmitConversions(SourceWriter writer, UnionDeclaration union, UnionCase item)
    {
        switch (item.Type.Type)
        {
            case DeclaredType declared when declared.Name == union.Name:
            case MapType:
                break;
            case ListType list:
                EmitConversion(writer, union, item, $"{writer.NameOf(list.Item)}[]");
                EmitConversion(writer, union, item, $"{writer.NameOf(KnownType.List)}<{writer.NameOf(list.Item)}>");
                break;
            default:
                EmitConversion(writer, union, item, writer.NameOf(item.Type with { Nullable = false }));
                break;
        }
    }

    private static void EmitConversion(SourceWriter writer, UnionDeclaration union, UnionCase item, string type)
    {
        var name = CSharpText.Identifier(union.Name);
        writer.Separate();
        writer.Doc("summary", $"Converts a value of the case {item.Name}.");
        writer.Doc("param name=\"value\"", "The value.");
        writer.Line($"public static implicit operator {name}({type} value) => From{item.Name}(value);");
    }

    // What a collection expression makes must be something that foreach takes.
    private static void EmitBuilder(SourceWriter writer, UnionDeclaration union, UnionCase list, TypeUse item)
    {
        var hidden =
            $"[{writer.NameOf(KnownType.EditorBrowsable)}({writer.NameOf(KnownType.EditorBrowsableState)}.Never)]";
        var name = CSharpText.Identifier(union.Name);
        var number = union.Cases.ToList().IndexOf(list) + 1;
        writer.Separate();
        writer.Doc("summary", $"Makes a value of the case {list.Name} of a collection expression.");
        writer.Doc("param name=\"items\"", "The items.");
        writer.Line(hidden);
        writer.Line(
            $"public static {name} {UnionMemberNames.Builder}({KnownType.ReadOnlySpan}<{item}> items) => new({number}, items.ToArray());"
        );
        writer.Separate();
        writer.Doc("summary", $"Gets the items of a value of the case {list.Name}, and none of any other.");
        writer.Line(hidden);
        writer.Line(
            $"public {KnownType.IEnumerator}<{item}> {UnionMemberNames.Enumerator}() => "
                + $"(_case == {number} ? ({list.Type})_value : []).GetEnumerator();"
        );
    }
}
