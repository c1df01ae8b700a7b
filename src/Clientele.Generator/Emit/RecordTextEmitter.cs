using Clientele.Generator.CSharp;

namespace Clientele.Generator.Emit;

/// <summary>Prints <c>PrintMembers</c> of a record, which its <c>ToString</c> calls: secrets never show, lists and maps show their size.</summary>
internal static class RecordTextEmitter
{
    /// <summary>What shows in a secret's place.</summary>
    public const string Redacted = "***";

    public static void Emit(SourceWriter writer, RecordDeclaration record)
    {
        writer.Separate();
        writer.Line("/// <summary>Appends the members' names and values; a secret's value never shows.</summary>");
        writer.Line("/// <param name=\"builder\">Where the text goes.</param>");
        writer.Line("/// <returns>Whether anything was appended.</returns>");
        var modifiers = record.BaseName is not null ? "protected override" : record.IsBase ? "protected virtual" : "private";
        using (writer.Block($"{modifiers} bool PrintMembers({KnownType.StringBuilder} builder)"))
        {
            EmitBody(writer, record);
        }
    }

    private static void EmitBody(SourceWriter writer, RecordDeclaration record)
    {
        var inherited = record.BaseName is not null;
        if (record.Members.IsEmpty)
        {
            writer.Line(inherited ? "return base.PrintMembers(builder);" : "return false;");
            return;
        }

        if (inherited)
        {
            using (writer.Block($"if (base.PrintMembers(builder))"))
            {
                writer.Line("builder.Append(\", \");");
            }

            writer.Line();
        }

        var separator = "";
        foreach (var member in record.Members)
        {
            writer.Line($"builder.Append({Argument(writer, separator, member)});");
            separator = ", ";
        }

        writer.Line("return true;");
    }

    private static string Argument(SourceWriter writer, string separator, MemberDeclaration member)
    {
        var label = $"{separator}{member.Name} = ";
        if (member.IsSecret)
        {
            return CSharpText.Literal(label + Redacted);
        }

        var culture = writer.NameOf(KnownType.CultureInfo, NameStyle.Expression);
        return $"{culture}.InvariantCulture, $\"{label}{{{Value(member)}}}\"";
    }

    private static string Value(MemberDeclaration member)
    {
        var name = RecordNames.Self(member.Name);
        if (member.Type.Type is ListType or MapType)
        {
            name = member.IsOptional ? $"{name}.GetValueOrDefault()" : name;
            return $"{name}?.Count";
        }

        return member.Type.Type is ScalarType { Scalar: Scalar.Bytes or Scalar.UrlBytes } && !member.IsOptional ? $"{name}?.Length" : name;
    }
}
