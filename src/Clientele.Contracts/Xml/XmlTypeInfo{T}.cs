using System;
using System.Buffers;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using System.Xml;
using Clientele.Runtime.Xml;

namespace Clientele.Xml;

/// <summary>How values of <typeparamref name="T"/> are read from and written to XML 1.0, without reflection.</summary>
/// <typeparam name="T">The values' type.</typeparam>
/// <param name="root">The root element that is written; any is read.</param>
/// <param name="read">Reads a value.</param>
/// <param name="write">Writes a value.</param>
public sealed class XmlTypeInfo<T>(XmlTag root, XmlRead<T> read, XmlWrite<T> write) : XmlTypeInfo
{
    private const int InitialCapacity = 1024;

    private readonly XmlRootTag _rootTag = new();

    /// <inheritdoc />
    public override Type Type => typeof(T);

    /// <summary>Reads a document.</summary>
    /// <param name="xml">A document in UTF-8, or in UTF-16 or another encoding as its byte order mark or XML declaration says.</param>
    /// <returns>The value.</returns>
    /// <exception cref="XmlException">The document is not well-formed, has a document type declaration, or is not of this shape.</exception>
    public T Deserialize(ReadOnlySpan<byte> xml) => DeserializeUtf8(XmlDecoding.ToUtf8(xml));

    /// <summary>Reads a document from text.</summary>
    /// <param name="xml">The document; an encoding that it declares means nothing.</param>
    /// <returns>The value.</returns>
    /// <exception cref="XmlException">The document is not well-formed, has a document type declaration, or is not of this shape.</exception>
    public T Deserialize(string xml)
    {
        ArgumentNullException.ThrowIfNull(xml);
        return DeserializeUtf8(XmlDecoding.ToUtf8(xml));
    }

    /// <summary>Reads a document from a stream to its end.</summary>
    /// <param name="stream">The document; stays open.</param>
    /// <returns>The value.</returns>
    /// <exception cref="XmlException">The document is not well-formed, has a document type declaration, or is not of this shape.</exception>
    public T Deserialize(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return Deserialize(memory.GetBuffer().AsSpan(0, (int)memory.Length));
    }

    /// <summary>Reads a document from a stream to its end.</summary>
    /// <param name="stream">The document; stays open.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The value.</returns>
    /// <exception cref="XmlException">The document is not well-formed, has a document type declaration, or is not of this shape.</exception>
    public async ValueTask<T> DeserializeAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var memory = new MemoryStream();
        await stream.CopyToAsync(memory, cancellationToken).ConfigureAwait(false);
        return Deserialize(memory.GetBuffer().AsSpan(0, (int)memory.Length));
    }

    /// <summary>Reads the element that a reader stands on, or its next one.</summary>
    /// <param name="reader">Afterwards behind the element.</param>
    /// <returns>The value.</returns>
    /// <exception cref="XmlException">The element is not well-formed or not of this shape.</exception>
    public T Deserialize(XmlReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        reader.MoveToContent();
        return DeserializeUtf8(XmlDecoding.ToUtf8(reader.ReadOuterXml()));
    }

    /// <summary>Writes a document.</summary>
    /// <param name="value">The value.</param>
    /// <returns>UTF-8 without byte order mark and XML declaration.</returns>
    /// <exception cref="ArgumentException">The value holds a character that XML does not allow.</exception>
    public byte[] Serialize(T value) => Write(new Utf8XmlWriter(InitialCapacity), value);

    /// <summary>Writes a document without what only the service sets.</summary>
    internal byte[] SerializeRequest(T value) => Write(new Utf8XmlWriter(InitialCapacity) { IsRequest = true }, value);

    private byte[] Write(Utf8XmlWriter writer, T value)
    {
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
    /// <param name="output">Takes UTF-8 without byte order mark and XML declaration.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value holds a character that XML does not allow.</exception>
    public void Serialize(IBufferWriter<byte> output, T value)
    {
        var writer = new Utf8XmlWriter(output);
        Write(ref writer, value);
        writer.Flush();
    }

    /// <summary>Writes a document to a stream.</summary>
    /// <param name="stream">Takes UTF-8 without byte order mark and XML declaration; stays open.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value holds a character that XML does not allow.</exception>
    public void Serialize(Stream stream, T value)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Serialize(value));
    }

    /// <summary>Writes the root element to a writer.</summary>
    /// <param name="writer">Takes the element.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value holds a character that XML does not allow.</exception>
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

        writer.WriteStart(root);
        write(ref writer, value);
        writer.WriteEnd(root);
    }

    private T DeserializeUtf8(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8XmlReader(utf8, _rootTag);
        var value = read(ref reader);
        reader.End();
        return value;
    }
}
