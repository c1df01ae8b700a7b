using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Clientele.Runtime.Json;

/// <summary>The members of one record, made when the first value of it is read.</summary>
/// <typeparam name="T">The record.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonMemberTable<T>
    where T : IJsonContract<T>
{
    /// <summary>The members.</summary>
    [SuppressMessage(
        "Design",
        "CA1000:Do not declare static members on generic types",
        Justification = "Emitted code names the type."
    )]
    public static readonly JsonMemberTable Table = JsonContract<T, T>.Instance.Members;
}
