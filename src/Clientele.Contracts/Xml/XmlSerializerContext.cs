using System;

namespace Clientele.Xml;

/// <summary>What every emitted XML context shares.</summary>
public abstract class XmlSerializerContext
{
    /// <summary>How a type is read and written.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Its metadata, or <see langword="null"/> for a type that this context does not know.</returns>
    public abstract XmlTypeInfo? GetTypeInfo(Type type);

    /// <summary>How a type is read and written.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>Its metadata, or <see langword="null"/> for a type that this context does not know.</returns>
    public XmlTypeInfo<T>? GetTypeInfo<T>() => (XmlTypeInfo<T>?)GetTypeInfo(typeof(T));
}
