using Clientele.Generator.CSharp;

namespace Clientele.Generator.Emit;

/// <summary>Prints a record: properties, value equality into lists and maps, and text without secrets.</summary>
internal static class RecordEmitter
{
    public static void Emit(SourceWriter writer, EmitScope scope, RecordDeclaration record)
    {
        writer.AddMemberNames(new RecordNames(record).MemberNames);
        writer.Docs(record.Documentation);
        if (record.Obsolete)
        {
            writer.Obsolete();
        }

        writer.GeneratedCode();
        var modifiers = record.IsBase ? "partial" : "sealed partial";
        var baseList = record.BaseName is { } baseName ? " : " + CSharpText.Identifier(baseName) + ValidationEmitter.Interface(writer, record, ", ") : ValidationEmitter.Interface(writer, record, " : ");
        using (writer.Block($"{scope.Accessibility} {modifiers} record {CSharpText.Identifier(record.Name)}{baseList}"))
        {
            writer.Doc("summary", "Makes an instance; its members are set in an initializer.");
            writer.Line($"public {CSharpText.Identifier(record.Name)}()");
            writer.Line("{");
            using (writer.Indent())
            {
                RecordTags.EmitSet(writer, record);
            }

            writer.Line("}");
            foreach (var member in record.Members)
            {
                writer.Separate();
                EmitMember(writer, member);
            }

            if (record.Additional is { } additional)
            {
                writer.Separate();
                EmitAdditional(writer, record, additional);
            }

            RecordEqualityEmitter.Emit(writer, record);
            RecordTextEmitter.Emit(writer, record);
            ValidationEmitter.Emit(writer, record);
        }
    }

    /// <summary>The type of a property: <c>Optional&lt;T&gt;</c> where absent and null differ.</summary>
    public static string PropertyType(SourceWriter writer, MemberDeclaration member, NameStyle style = NameStyle.Type) =>
        member.IsOptional ? $"{writer.NameOf(KnownType.Optional, style)}<{writer.NameOf(member.Type, style)}>" : writer.NameOf(member.Type, style);

    private static void EmitMember(SourceWriter writer, MemberDeclaration member)
    {
        writer.Docs(member.Documentation);
        if (member.Obsolete)
        {
            writer.Obsolete();
        }

        var required = member.Required && !member.IsTag ? "required " : "";
        var initializer = member.Initializer is null ? "" : $" = {member.Initializer};";
        writer.Line($"public {required}{PropertyType(writer, member)} {CSharpText.Identifier(member.Name)} {{ get; init; }}{initializer}");
    }

    /// <summary>Nearly all records have none: what stands for them is not stored in each.</summary>
    private static void EmitAdditional(SourceWriter writer, RecordDeclaration record, AdditionalMembers additional)
    {
        var field = new RecordNames(record).Private("_additional");
        writer.Line($"private readonly {KnownType.IReadOnlyDictionary}<string, {additional.Value}>? {field};");
        writer.Separate();
        writer.Doc("summary", "Members that the description does not name, by their names.");
        using (writer.Block($"public {KnownType.IReadOnlyDictionary}<string, {additional.Value}> {CSharpText.Identifier(additional.Name)}"))
        {
            writer.Line($"get => {field} ?? {KnownType.ReadOnlyDictionary:x}<string, {additional.Value}>.Empty;");
            writer.Line($"init => {field} = value;");
        }
    }
}
