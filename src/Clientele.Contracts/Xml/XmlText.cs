using System;
using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Clientele.Xml;

/// <summary>Finds what text can't hold as it is.</summary>
internal static class XmlText
{
    /// <summary>What is escaped or refused in text, of ASCII.</summary>
    public static readonly SearchValues<char> Special =
        SearchValues.Create("&<>\r\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\v\f\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");

    /// <summary>What is escaped or refused in attributes, of ASCII.</summary>
    public static readonly SearchValues<char> SpecialInAttributes =
        SearchValues.Create("&<>\"\t\n\r\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\v\f\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");

    /// <summary>Copies the characters at the start of <paramref name="text"/> that are ASCII and stand for themselves.</summary>
    /// <param name="text">Characters.</param>
    /// <param name="target">Room for as many bytes.</param>
    /// <returns>How many they are; less than there are means no more than that the rest needs a closer look.</returns>
    public static int Copy(ReadOnlySpan<char> text, Span<byte> target)
    {
        target = target[..text.Length];
        var i = 0;
        ref var from = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text));
        ref var to = ref MemoryMarshal.GetReference(target);
        for (; i <= text.Length - Vector128<ushort>.Count; i += Vector128<ushort>.Count)
        {
            var characters = Vector128.LoadUnsafe(ref from, (nuint)i);
            if (Stops(characters) != Vector128<ushort>.Zero)
            {
                return i;
            }

            Vector128.Narrow(characters, characters).GetLower().StoreUnsafe(ref to, (nuint)i);
        }

        if (i > 0 && i < text.Length)
        {
            // The last vector overlaps the one before.
            var last = text.Length - Vector128<ushort>.Count;
            var characters = Vector128.LoadUnsafe(ref from, (nuint)last);
            if (Stops(characters) == Vector128<ushort>.Zero)
            {
                Vector128.Narrow(characters, characters).GetLower().StoreUnsafe(ref to, (nuint)last);
                return text.Length;
            }
        }

        for (; i < text.Length; i++)
        {
            var character = text[i];
            if (character is < ' ' or > '\u007F' or '&' or '<' or '>')
            {
                return i;
            }

            target[i] = (byte)character;
        }

        return i;
    }

    // '<' and '>' differ in one bit; less than a space counts as far from ASCII, once a space is taken off.
    private static Vector128<ushort> Stops(Vector128<ushort> characters) =>
        Vector128.GreaterThan(characters - Vector128.Create((ushort)' '), Vector128.Create((ushort)0x5F))
        | Vector128.Equals(characters | Vector128.Create((ushort)2), Vector128.Create((ushort)'>'))
        | Vector128.Equals(characters, Vector128.Create((ushort)'&'));
}
