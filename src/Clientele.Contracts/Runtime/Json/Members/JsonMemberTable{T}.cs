using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Clientele.Runtime.Json;

/// <summary>Holds the members of one record, created when its first value is read.</summary>
/// <typeparam name="T">The type of the record.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonMemberTable<T>
    where T : IJsonContract
{
    /// <summary>Gets the members.</summary>
    [SuppressMessage(
        "Design",
        "CA1000:Do not declare static members on generic types",
        Justification = "Emitted code names the type."
    )]
    public static readonly JsonMemberTable Table = JsonContract<T, T>.Instance.Members;
}
