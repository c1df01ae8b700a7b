using System;
using System.ComponentModel;
using Clientele.Xml;

namespace Clientele.Runtime.Xml;

/// <summary>Creates metadata of values that may be nil.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class XmlNullable
{
    /// <summary>Creates the metadata of an element that may be nil (XML Schema 1.1, section 2.7.2).</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="info">The metadata of values that are not <see langword="null"/>.</param>
    /// <returns>The metadata.</returns>
    public static XmlTypeInfo<T?> Create<T>(XmlTypeInfo<T> info)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(info);
        return new XmlTypeInfo<T?>(
            info.Root,
            (ref Utf8XmlReader reader) => reader.TryReadNil() ? null : info.Reading(ref reader),
            (ref Utf8XmlWriter writer, T? given) => info.Writing(ref writer, given.GetValueOrDefault())
        )
        {
            HasOwnName = info.HasOwnName,
            OtherNames = info.OtherNames,
            IsText = info.IsText,
        };
    }
}
