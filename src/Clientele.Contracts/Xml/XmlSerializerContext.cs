using System;

namespace Clientele.Xml;

/// <summary>Provides the base class of emitted XML contexts.</summary>
public abstract class XmlSerializerContext
{
    /// <summary>Gets the metadata by which a type is read and written.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Its metadata, or <see langword="null"/> for a type that this context does not know.</returns>
    public abstract XmlTypeInfo? GetTypeInfo(Type type);

    /// <summary>Gets the metadata by which a type is read and written.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>Its metadata, or <see langword="null"/> for a type that this context does not know.</returns>
    public XmlTypeInfo<T>? GetTypeInfo<T>() => (XmlTypeInfo<T>?)GetTypeInfo(typeof(T));
}
