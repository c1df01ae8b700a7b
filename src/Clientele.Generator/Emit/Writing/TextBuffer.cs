using System;
using System.Buffers;

namespace Clientele.Generator.Emit.Writing;

/// <summary>
/// Collects the characters of a file. The underlying array is rented, as the text of a large description would
/// otherwise be allocated several times over.
/// </summary>
internal sealed class TextBuffer
{
    private char[] _characters = ArrayPool<char>.Shared.Rent(16 * 1024);

    /// <summary>Gets the number of characters.</summary>
    public int Length { get; private set; }

    public char this[int index] => _characters[index];

    /// <summary>Removes everything after the first <paramref name="length"/> characters.</summary>
    public void Shorten(int length) => Length = length;

    public void Append(char character)
    {
        Reserve(1);
        _characters[Length++] = character;
    }

    public void Append(string text) => Append(text, 0, text.Length);

    public void Append(string text, int start, int count)
    {
        Reserve(count);
        text.CopyTo(start, _characters, Length, count);
        Length += count;
    }

    /// <summary>
    /// Returns <paramref name="head"/> and everything appended; the buffer is then empty and must not be used again.
    /// </summary>
    public string Finish(string head)
    {
        Reserve(head.Length);
        Array.Copy(_characters, 0, _characters, head.Length, Length);
        head.CopyTo(0, _characters, 0, head.Length);
        var text = new string(_characters, 0, head.Length + Length);
        ArrayPool<char>.Shared.Return(_characters);
        _characters = [];
        Length = 0;
        return text;
    }

    private void Reserve(int count)
    {
        if (_characters.Length - Length >= count)
        {
            return;
        }

        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_characters.Length * 2, Length + count));
        Array.Copy(_characters, larger, Length);
        ArrayPool<char>.Shared.Return(_characters);
        _characters = larger;
    }
}
