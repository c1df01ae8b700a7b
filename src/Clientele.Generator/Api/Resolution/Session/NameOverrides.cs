using System;
using System.Linq;
using Clientele.Generator.Api.Resolution.References;
using Clientele.Generator.Diagnostics;

namespace Clientele.Generator.Api.Resolution.Session;

/// <summary>Reads <c>x-clientele-name</c>.</summary>
internal static class NameOverrides
{
    private const string Key = "x-clientele-name";

    // Prefixes the compiler uses for accessors and operators: such a name could clash with a property's or operator's
    // member.
    private static readonly string[] Reserved = ["get_", "set_", "init_", "add_", "remove_", "op_"];

    /// <summary>
    /// Gets the name requested at <paramref name="at"/>; <see langword="null"/> if there is none, or it is invalid,
    /// which is reported.
    /// </summary>
    public static string? Read(LocatedNode at, ReadSession session)
    {
        if (at.Text(Key) is not { } name)
        {
            return null;
        }

        if (!IsReserved(name))
        {
            return name;
        }

        session.Report(DocumentDescriptors.ReservedName, at[Key]!, name);
        return null;
    }

    private static bool IsReserved(string name) =>
        Reserved.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal));
}
