using System;
using System.ComponentModel;
using Clientele.Xml;

namespace Clientele.Runtime.Xml;

/// <summary>Creates metadata of values that may be absent.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class XmlNullable
{
    /// <summary>Creates the metadata of an element that may be nil (XML Schema 1.1, section 2.7.2).</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The metadata of values that are not <see langword="null"/>.</param>
    /// <returns>The metadata.</returns>
    public static XmlTypeInfo<T?> Create<T>(XmlTypeInfo<T> value)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(value);
        return new XmlTypeInfo<T?>(
            value.Root,
            (ref Utf8XmlReader reader) => reader.TryReadNil() ? null : value.Reading(ref reader),
            (ref Utf8XmlWriter writer, T? given) => value.Writing(ref writer, given.GetValueOrDefault())
        )
        {
            HasOwnName = value.HasOwnName,
            OtherNames = value.OtherNames,
            IsText = value.IsText,
        };
    }
}
