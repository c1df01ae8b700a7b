using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Unions;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Types;

/// <summary>Prints what lets a value of a case be used where the union is expected.</summary>
internal static class UnionConversionEmitter
{
    /// <summary>Emits the attribute that names the method that creates a union from a collection expression.</summary>
    public static void EmitAttribute(SourceWriter writer, UnionDeclaration union)
    {
        if (union.CollectionCase is not null)
        {
            var name = CSharpText.Identifier(union.Name);
            writer.Line($"[{KnownType.CollectionBuilder}(typeof({name}), \"{UnionMemberNames.Builder}\")]");
        }
    }

    /// <summary>Emits the conversions, including that from a collection expression.</summary>
    public static void Emit(SourceWriter writer, UnionDeclaration union)
    {
        foreach (var item in union.Cases)
        {
            EmitConversions(writer, union, item);
        }

        if (union.CollectionCase is { } list)
        {
            EmitBuilder(writer, union, list);
        }
    }

    private static void EmitConversions(SourceWriter writer, UnionDeclaration union, UnionCase item)
    {
        switch (union.ConversionOf(item))
        {
            case CaseConversion.List:
                var part = writer.NameOf(((ListType)item.Type.Type).Item);
                EmitConversion(writer, union, item, $"{part}[]");
                EmitConversion(writer, union, item, $"{writer.NameOf(KnownType.List)}<{part}>");
                break;
            case CaseConversion.Value:
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

    // The result of a collection expression must be a type that foreach accepts.
    private static void EmitBuilder(SourceWriter writer, UnionDeclaration union, int position)
    {
        var list = union.Cases[position];
        var item = ((ListType)list.Type.Type).Item;
        var hidden =
            $"[{writer.NameOf(KnownType.EditorBrowsable)}({writer.NameOf(KnownType.EditorBrowsableState)}.Never)]";
        var name = CSharpText.Identifier(union.Name);
        var number = position + 1;
        writer.Separate();
        writer.Doc("summary", $"Creates a value of the case {list.Name} from a collection expression.");
        writer.Doc("param name=\"items\"", "The items.");
        writer.Line(hidden);
        writer.Line(
            $"public static {name} {UnionMemberNames.Builder}({KnownType.ReadOnlySpan}<{item}> items) => new({number}, items.ToArray());"
        );
        writer.Separate();
        writer.Doc("summary", $"Gets the items of a value of the case {list.Name}; none for any other case.");
        writer.Line(hidden);
        writer.Line(
            $"public {KnownType.IEnumerator}<{item}> {UnionMemberNames.Enumerator}() => "
                + $"(_case == {number} ? ({list.Type})_value : []).GetEnumerator();"
        );
    }
}
