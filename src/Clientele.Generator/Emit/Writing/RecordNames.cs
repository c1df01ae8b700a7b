using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.Emit.Text;

namespace Clientele.Generator.Emit.Writing;

/// <summary>The names in a record: its members as expressions, and private names beside them.</summary>
internal sealed class RecordNames
{
    // Parameters and locals of emitted methods; a member of such a name needs "this." before it.
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
            "r",
            "w",
        ],
        StringComparer.Ordinal
    );

    private readonly HashSet<string> _taken;

    /// <param name="record">The record.</param>
    public RecordNames(RecordDeclaration record)
    {
        var members = record.InheritedMembers.Concat(record.Members).Select(static member => member.Name);
        MemberNames = (record.Additional ?? record.InheritedAdditional) is { } additional
            ? members.Append(additional.Name).ToList()
            : members.ToList();
        HidingNames = MemberNames.Except(
            record
                .InheritedMembers.Concat(record.Members)
                .Where(static member =>
                    !member.IsOptional && member.Type.Type is DeclaredType type && type.Name == member.Name
                )
                .Where(static member => !member.Type.Nullable || !member.Type.Type.IsValueType)
                .Select(static member => member.Name)
        );
        _taken = new HashSet<string>(MemberNames, StringComparer.Ordinal) { record.Name };
    }

    /// <summary>The names of all properties.</summary>
    public IReadOnlyList<string> MemberNames { get; }

    /// <summary>
    /// The names of the properties that hide a type of their name: not those of that very type (C# specification,
    /// section 12.8.7.2).
    /// </summary>
    public IEnumerable<string> HidingNames { get; }

    /// <summary>The property of <paramref name="name"/> as an expression inside the record.</summary>
    public static string Self(string name) => Locals.Contains(name) ? "this." + name : CSharpText.Identifier(name);

    /// <summary>A private name like <paramref name="wanted"/> that nothing else in the record has.</summary>
    public string Private(string wanted)
    {
        var name = wanted;
        while (!_taken.Add(name))
        {
            name += "_";
        }

        return name;
    }
}
