using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using System.Xml;
using Clientele.Runtime.Tolerance;
using Clientele.Runtime.Xml;

namespace Clientele.Xml;

/// <summary>
/// Represents the metadata that is used to read values of <typeparamref name="T"/> from XML 1.0 and to write them,
/// without reflection.
/// </summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <param name="root">
/// The root element. Another root element is accepted if it is a member of the type, or contains one and
/// <see cref="HasOwnName"/> is not set.
/// </param>
/// <param name="read">A function that reads a value.</param>
/// <param name="write">A function that writes a value.</param>
public sealed class XmlTypeInfo<T>(XmlTag root, XmlRead<T> read, XmlWrite<T> write) : XmlTypeInfo
{
    private const int InitialCapacity = 1024;

    private XmlRootTag? _rootTag;

    /// <inheritdoc />
    public override Type Type => typeof(T);

    /// <summary>
    /// Gets a value that indicates whether the description names the root element, so that a document with another one
    /// is rejected.
    /// </summary>
    public bool HasOwnName { get; init; }

    /// <summary>Gets the local names of other root elements that stand for the type.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>Gets the name of a list's items, or <see langword="null"/> if the type is not a list.</summary>
    public string? ItemName { get; init; }

    /// <summary>Gets a value that indicates whether the value is text rather than an element with members.</summary>
    public bool IsText { get; init; }

    /// <summary>Gets a value that indicates whether the type is unnamed and its only member is the root element.</summary>
    public bool IsMember { get; init; }

    /// <summary>
    /// Gets a function that returns the root element of a value, or <see langword="null"/> if all values have the same one.
    /// </summary>
    public Func<T, XmlTag, XmlTag>? RootOf { get; init; }

    /// <summary>Gets the root element.</summary>
    internal XmlTag Root => root;

    /// <summary>Gets the function that reads a value.</summary>
    internal XmlRead<T> Reading => read;

    /// <summary>Gets the function that writes a value.</summary>
    internal XmlWrite<T> Writing => write;

    private XmlRootTag RootTag =>
        _rootTag ??= new XmlRootTag([root.LocalName, .. OtherNames])
        {
            IsStrict = HasOwnName,
            Item = ItemName,
            IsText = IsText,
            IsMember = IsMember,
        };

    /// <summary>Reads a document.</summary>
    /// <param name="xml">
    /// A document in UTF-8, UTF-16 or another encoding that its byte order mark or XML declaration specifies.
    /// </param>
    /// <returns>The value.</returns>
    /// <exception cref="XmlException">
    /// The document is not well-formed, has a document type declaration, or does not match the type.
    /// </exception>
    public T Deserialize(ReadOnlySpan<byte> xml) => DeserializeUtf8(XmlDecoding.ToUtf8(xml));

    /// <summary>Reads a document from text.</summary>
    /// <param name="xml">The document. An encoding that it declares is ignored.</param>
    /// <returns>The value.</returns>
    /// <exception cref="XmlException">
    /// The document is not well-formed, has a document type declaration, or does not match the type.
    /// </exception>
    public T Deserialize(string xml)
    {
        ArgumentNullException.ThrowIfNull(xml);
        return DeserializeUtf8(XmlDecoding.ToUtf8(xml));
    }

    /// <summary>Reads a document from a stream, to the end of the stream.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <returns>The value.</returns>
    /// <exception cref="XmlException">
    /// The document is not well-formed, has a document type declaration, or does not match the type.
    /// </exception>
    public T Deserialize(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return Deserialize(memory.GetBuffer().AsSpan(0, (int)memory.Length));
    }

    /// <summary>Reads a document from a stream, to the end of the stream.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="cancellationToken">A token that cancels reading.</param>
    /// <returns>The value.</returns>
    /// <exception cref="XmlException">
    /// The document is not well-formed, has a document type declaration, or does not match the type.
    /// </exception>
    public async ValueTask<T> DeserializeAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var memory = new MemoryStream();
        await stream.CopyToAsync(memory, cancellationToken).ConfigureAwait(false);
        return Deserialize(memory.GetBuffer().AsSpan(0, (int)memory.Length));
    }

    /// <summary>Reads the element at which a reader is positioned, or the next one.</summary>
    /// <param name="reader">The reader. When the method returns, it is positioned after the element.</param>
    /// <returns>The value.</returns>
    /// <exception cref="XmlException">The element is not well-formed or does not match the type.</exception>
    public T Deserialize(XmlReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        reader.MoveToContent();
        var element = new Utf8XmlReader(XmlDecoding.ToUtf8(reader.ReadOuterXml()));
        return Read(ref element);
    }

    /// <summary>Writes a document.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The document in UTF-8, without byte order mark and XML declaration.</returns>
    /// <exception cref="ArgumentException">The value contains a character that XML does not allow.</exception>
    public byte[] Serialize(T value) => Write(value, isRequest: false);

    /// <summary>Writes a document without the members that only the service sets.</summary>
    internal byte[] SerializeRequest(T value) => Write(value, isRequest: true);

    private byte[] Write(T value, bool isRequest)
    {
        var writer = new Utf8XmlWriter(InitialCapacity) { IsRequest = isRequest };
        try
        {
            Write(ref writer, value);
            return writer.Written.ToArray();
        }
        finally
        {
            writer.Release();
        }
    }

    /// <summary>Writes a document.</summary>
    /// <param name="output">
    /// The destination of the document in UTF-8, without byte order mark and XML declaration.
    /// </param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value contains a character that XML does not allow.</exception>
    public void Serialize(IBufferWriter<byte> output, T value)
    {
        var writer = new Utf8XmlWriter(output);
        Write(ref writer, value);
        writer.Flush();
    }

    /// <summary>Writes a document to a stream.</summary>
    /// <param name="stream">
    /// The destination of the document in UTF-8, without byte order mark and XML declaration. It stays open.
    /// </param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value contains a character that XML does not allow.</exception>
    public void Serialize(Stream stream, T value)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Serialize(value));
    }

    /// <summary>Writes the root element to a writer.</summary>
    /// <param name="writer">The destination of the element.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value contains a character that XML does not allow.</exception>
    public void Serialize(XmlWriter writer, T value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        using var memory = new MemoryStream(Serialize(value));
        using var reader = XmlReader.Create(memory);
        writer.WriteNode(reader, defattr: true);
    }

    private void Write(ref Utf8XmlWriter writer, T value)
    {
        if (value is null)
        {
            writer.WriteNil(root);
            return;
        }

        if (IsMember && writer.TryWriteRoot(value, write))
        {
            return;
        }

        var tag = RootOf is null ? root : RootOf(value, root);
        writer.WriteStart(tag);
        write(ref writer, value);
        writer.WriteEnd(tag);
    }

    /// <summary>Reads a document; deviations are reported rather than rejected.</summary>
    internal T Deserialize(ReadOnlySpan<byte> xml, DeviationLog? log, bool isFirst) =>
        DeserializeUtf8(XmlDecoding.ToUtf8(xml), log, isFirst);

    private T DeserializeUtf8(ReadOnlySpan<byte> utf8, DeviationLog? log = null, bool isFirst = false)
    {
        var reader = new Utf8XmlReader(utf8, RootTag, log, isFirst);
        return Read(ref reader);
    }

    /// <summary>Takes the reader by reference because copying it costs as much as reading a small document.</summary>
    private T Read(ref Utf8XmlReader reader)
    {
        var value = read(ref reader);
        reader.End();
        return value;
    }
}
