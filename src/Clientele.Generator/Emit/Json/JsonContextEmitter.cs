using System.Linq;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.Emit.Files;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Json;

/// <summary>
/// Prints the JSON context, which only lists the types that the description names, as all carry their own contracts.
/// </summary>
internal static class JsonContextEmitter
{
    /// <summary>Emits the context, or returns <see langword="null"/> if there is none.</summary>
    public static SourceFile? Emit(ContextUnit unit)
    {
        if (unit.Scope.JsonContextName is not { } context)
        {
            return null;
        }

        var writer = unit.Scope.Writer();
        writer.AddMemberNames(ContextNames.Members);
        var entries = unit.Entries.Where(static entry => entry.HasJson).ToList();
        writer.AddMemberNames(entries.Select(static entry => entry.PropertyName));
        writer.Doc(
            "summary",
            $"Reads and writes the types of {unit.Scope.SourceName} as JSON, without reflection. "
                + "It works wherever a JsonSerializerContext does. Schemas that the description names have a property; "
                + "GetTypeInfo serves all types."
        );
        writer.GeneratedCode();
        var name = CSharpText.Identifier(context);
        using (writer.Block($"{unit.Scope.Accessibility} sealed partial class {name} : {KnownType.JsonContext}"))
        {
            writer.Line(
                $$"""
                /// <summary>Initializes a new instance with default options.</summary>
                public {{name}}() : base(null) { }

                /// <summary>Initializes a new instance with options of its own.</summary>
                /// <param name="options">The options; the context becomes their resolver.</param>
                public {{name}}({{KnownType.JsonSerializerOptions}} options) : base(options) { }

                /// <summary>Gets the context with default options.</summary>
                public static {{name}} Default { get; } = new();

                /// <summary>Lets <c>JsonSerializer</c> read and write a type of this context wherever it meets one.</summary>
                /// <typeparam name="T">The type.</typeparam>
                [{{KnownType.EditorBrowsable}}({{KnownType.EditorBrowsableState}}.Never)]
                public sealed class {{ContextNames.Converter}}<T> : {{KnownType.JsonContractConverter}}<T>
                    where T : {{KnownType.IJsonContract}};
                """
            );
            foreach (var entry in entries)
            {
                EmitEntry(writer, entry);
            }
        }

        return unit.Scope.File(context, writer);
    }

    private static void EmitEntry(SourceWriter writer, ContextEntry entry)
    {
        var type = CSharpText.Identifier(entry.TypeName);
        var contract = entry.IsClosedEnum
            ? ", " + CSharpText.Identifier(ContextNames.ClosedEnumTexts(entry.TypeName))
            : "";
        writer.Separate();
        writer.Line($"/// <summary>Gets how <see cref=\"{type}\"/> is read and written as JSON.</summary>");
        if (entry.IsObsolete)
        {
            writer.Obsolete();
        }

        writer.Line(
            $"public {KnownType.JsonTypeInfo}<{type}> {CSharpText.Identifier(entry.PropertyName)} => GetTypeInfo<{type}{contract}>();"
        );
    }
}
