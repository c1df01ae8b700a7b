using System;

namespace Clientele.Xml;

/// <summary>Provides the base class for emitted XML contexts.</summary>
public abstract class XmlSerializerContext
{
    /// <summary>Gets the metadata that is used to read and write a type.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The metadata, or <see langword="null"/> if the context does not contain the type.</returns>
    public abstract XmlTypeInfo? GetTypeInfo(Type type);

    /// <summary>Gets the metadata that is used to read and write a type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The metadata, or <see langword="null"/> if the context does not contain the type.</returns>
    public XmlTypeInfo<T>? GetTypeInfo<T>() => (XmlTypeInfo<T>?)GetTypeInfo(typeof(T));
}
