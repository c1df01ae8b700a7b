using System;
using System.Buffers;
using System.Collections.Generic;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;

namespace Clientele.Xml;

/// <summary>Writes XML 1.0 in UTF-8 for emitted code, without declaration and white space between elements.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct Utf8XmlWriter
{
    private const int InitialCapacity = 4096;

    private readonly IBufferWriter<byte> _output;
    private readonly List<string> _namespaces;
    private Span<byte> _buffer;
    private int _position;
    private bool _isTagOpen;

    /// <summary>A writer into <paramref name="output"/>; what it wrote is there after <see cref="Flush"/>.</summary>
    /// <param name="output">Takes the bytes.</param>
    public Utf8XmlWriter(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        _output = output;
        _namespaces = [""];
        _buffer = output.GetSpan(InitialCapacity);
    }

    /// <summary>Hands what is written to the output.</summary>
    public void Flush()
    {
        if (_position > 0)
        {
            _output.Advance(_position);
            _position = 0;
            _buffer = default;
        }
    }

    /// <summary>Opens an element; attributes may follow.</summary>
    /// <param name="tag">Its name.</param>
    public void WriteStart(XmlTag tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        CloseTag();
        Put((byte)'<');
        PutAll(tag.QualifiedName);
        var outer = _namespaces[^1];
        if (tag.Prefix is not null)
        {
            PutAll(tag.Declaration);
            _namespaces.Add(outer);
        }
        else
        {
            var own = tag.Namespace ?? outer;
            if (own != outer)
            {
                PutAll(tag.Declaration);
            }

            _namespaces.Add(own);
        }

        _isTagOpen = true;
    }

    /// <summary>Closes an element.</summary>
    /// <param name="tag">Its name.</param>
    public void WriteEnd(XmlTag tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        _namespaces.RemoveAt(_namespaces.Count - 1);
        if (_isTagOpen)
        {
            _isTagOpen = false;
            PutAll(" />"u8);
            return;
        }

        PutAll("</"u8);
        PutAll(tag.QualifiedName);
        Put((byte)'>');
    }

    /// <summary>Writes an element that says <c>xsi:nil="true"</c>.</summary>
    /// <param name="tag">Its name.</param>
    public void WriteNil(XmlTag tag)
    {
        WriteStart(tag);
        PutAll(" xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" i:nil=\"true\""u8);
        WriteEnd(tag);
    }

    /// <summary>Writes a list.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="wrapper">The element around the items; <see langword="null"/>: none.</param>
    /// <param name="item">The element of each item.</param>
    /// <param name="items">The items; null is written as nil.</param>
    /// <param name="write">Writes an item's content.</param>
    public void WriteList<T>(XmlTag? wrapper, XmlTag item, IReadOnlyList<T> items, XmlWrite<T> write)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(write);
        if (wrapper is not null)
        {
            WriteStart(wrapper);
        }

        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is null)
            {
                WriteNil(item);
                continue;
            }

            WriteStart(item);
            write(ref this, items[i]);
            WriteEnd(item);
        }

        if (wrapper is not null)
        {
            WriteEnd(wrapper);
        }
    }

    /// <summary>Writes one element for each pair, named by its key.</summary>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <param name="map">The pairs.</param>
    /// <param name="write">Writes a value's content.</param>
    public void WriteMap<T>(IReadOnlyDictionary<string, T> map, XmlWrite<T> write)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(write);
        foreach (var (name, value) in map)
        {
            var tag = new XmlTag(name);
            if (value is null)
            {
                WriteNil(tag);
                continue;
            }

            WriteStart(tag);
            write(ref this, value);
            WriteEnd(tag);
        }
    }

    private void CloseTag()
    {
        if (_isTagOpen)
        {
            _isTagOpen = false;
            Put((byte)'>');
        }
    }

    private void Name(XmlTag tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        if (tag.Prefix is not null)
        {
            PutAll(tag.Declaration);
        }

        Put((byte)' ');
        PutAll(tag.QualifiedName);
    }

    private void Escaped(ReadOnlySpan<char> text, bool isAttribute)
    {
        while (!text.IsEmpty)
        {
            var plain = text.IndexOfAny(isAttribute ? SpecialInAttributes : SpecialInText);
            plain = plain < 0 ? text.Length : plain;
            PutText(text[..plain]);
            if (plain == text.Length)
            {
                return;
            }

            PutSpecial(text[plain]);
            text = text[(plain + 1)..];
        }
    }

    private void PutSpecial(char character)
    {
        switch (character)
        {
            case '&':
                PutAll("&amp;"u8);
                break;
            case '<':
                PutAll("&lt;"u8);
                break;
            case '>':
                PutAll("&gt;"u8);
                break;
            case '"':
                PutAll("&quot;"u8);
                break;
            case '\r':
                PutAll("&#xD;"u8);
                break;
            case '\n':
                PutAll("&#xA;"u8);
                break;
            case '\t':
                PutAll("&#x9;"u8);
                break;
            default:
                throw new ArgumentException($"XML can't hold the character U+{(int)character:X4}.");
        }
    }

    private void PutText(ReadOnlySpan<char> text)
    {
        const int chunk = 1024;
        while (!text.IsEmpty)
        {
            var length = Math.Min(chunk, text.Length);
            if (length < text.Length && char.IsHighSurrogate(text[length - 1]))
            {
                length--;
            }

            Reserve(length * 3);
            try
            {
                _position += Strict.GetBytes(text[..length], _buffer[_position..]);
            }
            catch (EncoderFallbackException error)
            {
                throw new ArgumentException("XML can't hold half a surrogate pair.", error);
            }

            text = text[length..];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Put(byte value)
    {
        Reserve(1);
        _buffer[_position++] = value;
    }

    private void PutAll(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_buffer[_position..]);
        _position += bytes.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Reserve(int length)
    {
        if (_buffer.Length - _position < length)
        {
            Flush();
            _buffer = _output.GetSpan(Math.Max(length, InitialCapacity));
        }
    }
}
