using System;
using System.ComponentModel;
using System.IO;
using Clientele.Runtime.Json;

namespace Clientele.Runtime.Http;

/// <summary>Provides readers for bodies that are neither JSON nor XML.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class BodyReaders
{
    /// <summary>Gets a reader for text, which is decoded by its byte order mark or charset.</summary>
    public static BodyReader<string> Text { get; } = new BodyReader<string>.Text();

    /// <summary>
    /// Creates a reader for a string that is sent as JSON, or as text if the media type is neither JSON nor XML.
    /// </summary>
    /// <typeparam name="T">The type of the string.</typeparam>
    /// <param name="other">The reader for anything but such a text.</param>
    public static BodyReader<T> TextOr<T>(BodyReader<T> other)
        where T : class? => new BodyReader<T>.TextOr(other);

    /// <summary>
    /// Creates a reader for a number, a date, an enum value or the like that is sent as JSON, or as text if the media
    /// type is neither JSON nor XML.
    /// </summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="json">The contract that reads the value as JSON.</param>
    public static BodyReader<T> Scalar<T>(JsonContract<T> json) => new BodyReader<T>.Scalar(json);

    /// <summary>Gets a reader for bytes, which are returned as received.</summary>
    public static BodyReader<byte[]> Bytes { get; } = new BodyReader<byte[]>.Raw();

    /// <summary>Creates a reader for one of several responses, which is created from its body.</summary>
    /// <typeparam name="TBody">The type of the body.</typeparam>
    /// <typeparam name="T">The return type of the operation.</typeparam>
    /// <param name="reader">The reader of the body.</param>
    /// <param name="make">A function that creates the response.</param>
    public static BodyReader<T> Case<TBody, T>(BodyReader<TBody> reader, Func<TBody, T> make) =>
        new BodyReader<T>.Case<TBody>(reader, make);

    /// <summary>Creates a reader for one of several responses, which has no body.</summary>
    /// <typeparam name="T">The return type of the operation.</typeparam>
    /// <param name="make">A function that creates the response.</param>
    public static BodyReader<T> Nothing<T>(Func<T> make) => new BodyReader<T>.Nothing(make);

    /// <summary>
    /// Creates a reader for one of several responses, which is created from a body that is not read into memory.
    /// </summary>
    /// <typeparam name="T">The return type of the operation.</typeparam>
    /// <param name="make">
    /// A function that creates the response from its body, which the caller has to dispose of.
    /// </param>
    public static BodyReader<T> Stream<T>(Func<Stream, T> make) => new BodyReader<T>.Streamed(make);
}
