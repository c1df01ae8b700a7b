using System.ComponentModel;

namespace Clientele.Runtime.Json;

/// <summary>An emitted record: a JSON object whose members are known.</summary>
/// <typeparam name="T">The record.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonRecord<T> : IJsonContract<T>
    where T : IJsonRecord<T>
{
    /// <summary>Gets the members' names on the wire, unescaped and all different, those of bases first. <see cref="JsonMembers{T}"/> keeps them.</summary>
    static abstract string[] JsonNames { get; }
}
