using System;
using System.ComponentModel;
using System.IO;
using Clientele.Runtime.Json;

namespace Clientele.Runtime.Http;

/// <summary>Readers of bodies that are neither JSON nor XML.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class BodyReaders
{
    /// <summary>Text, decoded by its byte order mark or charset.</summary>
    public static BodyReader<string> Text { get; } = new BodyReader<string>.Text();

    /// <summary>A string that comes as JSON, or as text under a media type that is neither JSON nor XML.</summary>
    /// <typeparam name="T">The string's type.</typeparam>
    /// <param name="other">Reads what is no such text.</param>
    public static BodyReader<T> TextOr<T>(BodyReader<T> other)
        where T : class? => new BodyReader<T>.TextOr(other);

    /// <summary>
    /// A number, a date, a value of an enumeration and the like that comes as JSON, or as text under a media type that
    /// is neither JSON nor XML.
    /// </summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="json">Reads the value as JSON.</param>
    public static BodyReader<T> Scalar<T>(JsonContract<T> json) => new BodyReader<T>.Scalar(json);

    /// <summary>Bytes as they came.</summary>
    public static BodyReader<byte[]> Bytes { get; } = new BodyReader<byte[]>.Raw();

    /// <summary>One of several answers, made of its body.</summary>
    /// <typeparam name="TBody">The body's type.</typeparam>
    /// <typeparam name="T">What the operation returns.</typeparam>
    /// <param name="reader">Reads the body.</param>
    /// <param name="make">Makes the answer.</param>
    public static BodyReader<T> Case<TBody, T>(BodyReader<TBody> reader, Func<TBody, T> make) =>
        new BodyReader<T>.Case<TBody>(reader, make);

    /// <summary>One of several answers, which has no body.</summary>
    /// <typeparam name="T">What the operation returns.</typeparam>
    /// <param name="make">Makes the answer.</param>
    public static BodyReader<T> Nothing<T>(Func<T> make) => new BodyReader<T>.Nothing(make);

    /// <summary>One of several answers, made of a body that is not read into memory.</summary>
    /// <typeparam name="T">What the operation returns.</typeparam>
    /// <param name="make">Makes the answer of the body, which is the caller's to dispose of.</param>
    public static BodyReader<T> Stream<T>(Func<Stream, T> make) => new BodyReader<T>.Streamed(make);
}
