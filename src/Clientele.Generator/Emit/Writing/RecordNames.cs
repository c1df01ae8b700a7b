using System;
using System.Collections.Generic;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.Emit.Text;

namespace Clientele.Generator.Emit.Writing;

/// <summary>Prints the members of a record as expressions inside it.</summary>
internal static class RecordNames
{
    // Parameters and locals of emitted methods; a member with one of these names needs "this.".
    private static readonly HashSet<string> Locals = new(
        [
            "reader",
            "writer",
            "member",
            "members",
            "start",
            "seen",
            "seen2",
            "additional",
            "other",
            "builder",
            "value",
            "validation",
            "r",
            "w",
        ],
        StringComparer.Ordinal
    );

    /// <summary>
    /// Gets a member as an expression inside the record: the field, which saves the runtime compiling an accessor, or
    /// the property if it is inherited.
    /// </summary>
    public static string Self(MemberDeclaration member) =>
        member.Field is { } field ? CSharpText.Identifier(field) : Self(member.Name);

    /// <summary>Gets a member of another value of the record as an expression inside it.</summary>
    public static string Of(string value, MemberDeclaration member) =>
        $"{value}.{CSharpText.Identifier(member.Field ?? member.Name)}";

    /// <summary>Gets the property <paramref name="name"/> as an expression inside the record.</summary>
    public static string Self(string name) => Locals.Contains(name) ? "this." + name : CSharpText.Identifier(name);
}
