using System;
using System.Linq;
using Clientele.Generator.Api.Resolution.References;
using Clientele.Generator.Diagnostics;

namespace Clientele.Generator.Api.Resolution.Session;

/// <summary>Reads <c>x-clientele-name</c>.</summary>
internal static class NameOverrides
{
    private const string Key = "x-clientele-name";

    // What the compiler calls accessors and operators: members of these names would meet those of a property or an
    // operator.
    private static readonly string[] Reserved = ["get_", "set_", "init_", "add_", "remove_", "op_"];

    /// <summary>
    /// Gets the name that <paramref name="at"/> asks for; <see langword="null"/> where it asks for none that can be,
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
