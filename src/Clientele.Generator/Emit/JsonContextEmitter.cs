using System.Linq;
using Clientele.Generator.CSharp;

namespace Clientele.Generator.Emit;

/// <summary>Prints a JSON context: its main file, and each type's part.</summary>
internal static class JsonContextEmitter
{
    /// <summary>The main file, or <see langword="null"/>.</summary>
    public static SourceFile? Emit(ContextUnit unit)
    {
        if (unit.Scope.JsonContextName is not { } name)
        {
            return null;
        }

        var writer = unit.Scope.Writer();
        writer.AddMemberNames(unit.Entries.Select(static entry => entry.PropertyName));
        writer.Doc("summary", $"Reads and writes the types of {unit.Scope.SourceName} as JSON, without reflection. It works wherever a JsonSerializerContext does.");
        writer.GeneratedCode();
        using (writer.Block($"{unit.Scope.Accessibility} sealed partial class {CSharpText.Identifier(name)} : {KnownType.JsonContext}"))
        {
            EmitConstructors(writer, CSharpText.Identifier(name));
            EmitFind(writer, unit);
        }

        return unit.Scope.File(name, writer);
    }

    /// <summary>A type's contract and property.</summary>
    public static void EmitEntry(SourceWriter writer, string context, EmitUnit unit)
    {
        var type = unit.Type.Name;
        var use = new TypeUse(DeclaredTypes.Of(unit.Type), Nullable: false);
        var typeName = CSharpText.Identifier(type);
        writer.AddMemberNames(EmitNames.ContextMembers);
        writer.AddMemberNames([unit.ContextProperty]);
        if (EmitNames.MayBeContract(type))
        {
            writer.AddMemberNames([type]);
        }

        using (writer.Block($"partial class {CSharpText.Identifier(context)}"))
        {
            // Made when asked for: an initializer would make all of a context's contracts at once, and the compiler look at all of them for each.
            var field = EmitNames.Field(EmitNames.Contract(type));
            writer.Line($"private static {KnownType.JsonContract}<{typeName}>? {field};");
            writer.Separate();
            writer.Line($"internal static {KnownType.JsonContract}<{typeName}> {EmitNames.Contract(type)} => {field} ??= new(");
            using (writer.Indent())
            {
                writer.Line($"{JsonCode.ReadLambda(writer, use)},");
                writer.Line($"{JsonCode.WriteLambda(writer, use)});");
            }

            writer.Separate();
            writer.Line($"/// <summary>How <see cref=\"{typeName}\"/> is read and written as JSON.</summary>");
            if (unit.Type.Obsolete)
            {
                writer.Obsolete();
            }

            writer.Line($"public {KnownType.JsonTypeInfo}<{typeName}> {CSharpText.Identifier(unit.ContextProperty)} => TypeInfo({EmitNames.Contract(type)});");
        }
    }

    private static void EmitConstructors(SourceWriter writer, string name)
    {
        writer.Doc("summary", "Makes a context with default options.");
        writer.Line($"public {name}()");
        using (writer.Indent())
        {
            writer.Line(": base(null)");
        }

        writer.Line("{");
        writer.Line("}");
        writer.Separate();
        writer.Doc("summary", "Makes a context with options of its own.");
        writer.Doc("param name=\"options\"", "The options; the context becomes their resolver.");
        writer.Line($"public {name}({KnownType.JsonSerializerOptions} options)");
        using (writer.Indent())
        {
            writer.Line(": base(options)");
        }

        writer.Line("{");
        writer.Line("}");
        writer.Separate();
        writer.Doc("summary", "The context with default options.");
        writer.Line($"public static {name} Default {{ get; }} = new();");
    }

    private static void EmitFind(SourceWriter writer, ContextUnit unit)
    {
        writer.Separate();
        writer.Line("/// <inheritdoc />");
        using (writer.Block($"protected override {KnownType.JsonContract}? FindContract({KnownType.Type} type)"))
        {
            foreach (var entry in unit.Entries)
            {
                using (writer.Block($"if (type == typeof({CSharpText.Identifier(entry.TypeName)}))"))
                {
                    writer.Line($"return {EmitNames.Contract(entry.TypeName)};");
                }

                writer.Line();
            }

            writer.Line("return null;");
        }
    }
}
