using System;
using System.Buffers;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Clientele.Runtime.Xml;

/// <summary>Writes XML 1.0 in UTF-8 for emitted code, without declaration and white space between elements.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct Utf8XmlWriter
{
    /// <summary>The maximum depth of elements.</summary>
    internal const int MaxDepth = 1000;

    private const int InitialCapacity = 4096;

    private readonly IBufferWriter<byte>? _output;
    private byte[]? _rented;
    private Span<byte> _buffer;
    private int _position;
    private bool _isTagOpen;

    /// <summary>The default namespace.</summary>
    private string _namespace;
    private int _depth;

    /// <summary>The depth of the innermost element that declares a default namespace, or 0 if there is none.</summary>
    private int _declaredDepth;
    private int _outerCount;
    private XmlOuterNamespace[]? _manyOuter;
    private XmlOuterNamespace.StackBuffer _nearestOuter;
    private List<XmlBinding>? _bindings;

    /// <summary>
    /// The prefix of the innermost element's name, which elements without a namespace of their own also use.
    /// </summary>
    private string? _prefix;

    /// <summary>Whether any prefix was declared, which most documents don't need.</summary>
    private bool _hasPrefixes;

    /// <summary>The prefixes of the enclosing elements, if they differ from those within.</summary>
    private Stack<XmlBinding>? _outerPrefixes;

    /// <summary>
    /// Initializes a new instance that writes to <paramref name="output"/>, which is complete after
    /// <see cref="Flush"/>.
    /// </summary>
    /// <param name="output">The destination of the bytes.</param>
    public Utf8XmlWriter(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        _output = output;
        _namespace = "";
        _buffer = output.GetSpan(InitialCapacity);
    }

    /// <summary>Initializes a new instance that writes to a pooled buffer.</summary>
    internal Utf8XmlWriter(int capacity)
    {
        _namespace = "";
        _rented = ArrayPool<byte>.Shared.Rent(capacity);
        _buffer = _rented;
    }

    /// <summary>
    /// Gets a value that indicates whether members that only the service sets (<c>readOnly</c>) are written, which they
    /// are not in requests.
    /// </summary>
    public readonly bool WritesReadOnly => !IsRequest;

    /// <summary>Gets a value that indicates whether a request is written.</summary>
    internal bool IsRequest { get; init; }

    /// <summary>
    /// Gets a value that indicates whether an item of a list in an attribute is written, which can only be text.
    /// </summary>
    private bool IsWord { get; init; }

    /// <summary>Gets the bytes written to a pooled buffer.</summary>
    internal readonly ReadOnlySpan<byte> Written => _buffer[.._position];

    /// <summary>Passes the written bytes to the output.</summary>
    public void Flush()
    {
        if (_output is not null && _position > 0)
        {
            _output.Advance(_position);
            _position = 0;
            _buffer = default;
        }
    }

    /// <summary>Returns the pooled buffer.</summary>
    internal void Release()
    {
        if (_rented is { } rented)
        {
            _rented = null;
            _buffer = default;
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    /// <summary>Writes the start tag of an element; attributes may follow.</summary>
    /// <param name="tag">The name of the element.</param>
    /// <exception cref="InvalidOperationException">Elements nest deeper than 1,000.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void WriteStart(XmlTag tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        if (_hasPrefixes || tag.Prefix is not null)
        {
            WritePrefixedStart(tag);
            return;
        }

        var isDeclared = Declares(tag);
        Put(isDeclared ? tag.Declared : tag.Start);
        Enter();
        if (isDeclared)
        {
            PushNamespace(tag.Namespace!);
        }
    }

    /// <summary>Writes the end tag of an element.</summary>
    /// <param name="tag">The name of the element.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void WriteEnd(XmlTag tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        if (_hasPrefixes)
        {
            WritePrefixedEnd(tag);
            return;
        }

        if (_depth == _declaredDepth)
        {
            PopNamespace();
        }

        _depth--;
        if (_isTagOpen)
        {
            _isTagOpen = false;
            PutAll(" />"u8);
            return;
        }

        Put(tag.End);
    }

    /// <summary>Writes a value that is its own root element.</summary>
    /// <returns><see langword="true"/> if there is one; otherwise, <see langword="false"/>.</returns>
    internal bool TryWriteRoot<T>(T value, XmlWrite<T> write)
    {
        write(ref this, value);
        return _position > 0;
    }

    /// <summary>Writes an element with <c>xsi:nil="true"</c>.</summary>
    /// <param name="tag">The name of the element.</param>
    public void WriteNil(XmlTag tag)
    {
        WriteStart(tag);
        var prefix = Bind("i", XmlNames.InstanceNamespace);
        Put((byte)' ');
        PutUtf8(prefix);
        PutAll(":nil=\"true\""u8);
        WriteEnd(tag);
    }

    /// <summary>Determines whether an element has to declare its namespace.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool Declares(XmlTag tag) =>
        !ReferenceEquals(tag.Namespace, _namespace)
        && tag.Prefix is null
        && tag.Namespace is not null
        && tag.Namespace != _namespace;

    [UnscopedRef]
    private Span<XmlOuterNamespace> Outer => _manyOuter ?? (Span<XmlOuterNamespace>)_nearestOuter;

    /// <summary>Enters the element whose start tag has been written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Enter()
    {
        _isTagOpen = true;
        if (_depth == MaxDepth)
        {
            ThrowDepth();
        }

        _depth++;
    }

    private void PushNamespace(string ns)
    {
        if (_outerCount == Outer.Length)
        {
            var larger = new XmlOuterNamespace[_outerCount * 2];
            Outer.CopyTo(larger);
            _manyOuter = larger;
        }

        Outer[_outerCount++] = new XmlOuterNamespace(_namespace, _declaredDepth);
        _declaredDepth = _depth;
        _namespace = ns;
    }

    private void PopNamespace() => (_namespace, _declaredDepth) = Outer[--_outerCount];

    [DoesNotReturn]
    private static void ThrowDepth() => throw new InvalidOperationException($"Elements nest deeper than {MaxDepth}.");

    /// <summary>Writes the bytes, after the end of a tag that is still open.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Put(XmlSegment segment)
    {
        Reserve(segment.Length + 1 + XmlSegment.Room);
        Append(segment);
    }

    /// <summary>Does the same if there is room.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Append(XmlSegment segment)
    {
        ref var target = ref Unsafe.Add(ref MemoryMarshal.GetReference(_buffer), _position);
        if (_isTagOpen)
        {
            _isTagOpen = false;
            target = (byte)'>';
            target = ref Unsafe.Add(ref target, 1);
            _position++;
        }

        segment.CopyTo(ref target);
        _position += segment.Length;
    }

    private void CloseTag()
    {
        if (_isTagOpen)
        {
            _isTagOpen = false;
            Put((byte)'>');
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
            Grow(length);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int length)
    {
        if (_output is not null)
        {
            Flush();
            _buffer = _output.GetSpan(Math.Max(length, InitialCapacity));
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(
            (int)Math.Clamp(_buffer.Length * 2L, _position + (long)length, Array.MaxLength)
        );
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_rented!);
        _buffer = _rented = larger;
    }
}
