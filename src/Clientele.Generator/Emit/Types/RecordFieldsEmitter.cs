using System;
using System.Linq;
using System.Text;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Types;

/// <summary>
/// Prints the fields behind the properties of a record, those of one type together. Accessors that the compiler generates
/// would have an attribute each, and code that uses them would compile them at run time.
/// </summary>
internal static class RecordFieldsEmitter
{
    private const int Width = 110;

    /// <summary>Prints the fields of <paramref name="record"/>.</summary>
    public static void Emit(SourceWriter writer, RecordDeclaration record)
    {
        var types = record.Members.Select(member => RecordEmitter.PropertyType(writer, member)).ToArray();
        var line = new StringBuilder();
        writer.Separate();
        for (var i = 0; i < types.Length; i++)
        {
            if (Array.IndexOf(types, types[i]) == i)
            {
                EmitOfType(writer, record, types, i, line);
            }
        }
    }

    private static void EmitOfType(
        SourceWriter writer,
        RecordDeclaration record,
        string[] types,
        int first,
        StringBuilder line
    )
    {
        line.Clear().Append("private readonly ").Append(types[first]).Append(' ');
        AppendField(line, record.Members[first]);
        for (var i = first + 1; i < types.Length; i++)
        {
            if (types[i] != types[first])
            {
                continue;
            }

            line.Append(',');
            if (line.Length + record.Members[i].Name.Length > Width)
            {
                writer.Line(line.ToString());
                line.Clear().Append("   ");
            }

            line.Append(' ');
            AppendField(line, record.Members[i]);
        }

        writer.Line(line.Append(';').ToString());
    }

    private static void AppendField(StringBuilder line, MemberDeclaration member)
    {
        line.Append(RecordNames.Self(member));
        if (member.Initializer is not null)
        {
            line.Append(" = ").Append(member.Initializer);
        }
    }
}
