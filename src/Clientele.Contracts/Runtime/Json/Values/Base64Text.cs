using System;
using System.Buffers;
using System.Buffers.Text;
using System.ComponentModel;
using System.Text;

namespace Clientele.Runtime.Json;

/// <summary>Converts bytes to and from base64 and base64url (RFC 4648, sections 4 and 5).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Base64Text
{
    private const int Quantum = 4;
    private const int ScratchLength = 512;

    private static readonly SearchValues<byte> UrlOnly = SearchValues.Create("-_"u8);
    private static readonly SearchValues<byte> PlainOnly = SearchValues.Create("+/"u8);

    /// <summary>Encodes bytes in base64url without padding.</summary>
    /// <param name="value">The bytes.</param>
    /// <returns>The text.</returns>
    public static string EncodeUrl(byte[] value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var text = new byte[Base64.GetMaxEncodedToUtf8Length(value.Length)];
        return Encoding.ASCII.GetString(text.AsSpan(0, EncodeUrl(value, text)));
    }

    /// <summary>Decodes bytes in either alphabet, with or without padding.</summary>
    internal static bool TryDecode(ReadOnlySpan<byte> text, out byte[] value) =>
        TryDecodePlain(text, out value) || TryDecodeOther(text, out value);

    /// <summary>Encodes bytes in the URL- and filename-safe alphabet, without padding.</summary>
    /// <param name="value">The bytes.</param>
    /// <param name="target">A buffer with room for base64.</param>
    /// <returns>The number of bytes written.</returns>
    internal static int EncodeUrl(ReadOnlySpan<byte> value, Span<byte> target)
    {
        Base64.EncodeToUtf8(value, target, out _, out var written);
        var text = target[..written].TrimEnd((byte)'=');
        text = target[..text.Length];
        text.Replace((byte)'+', (byte)'-');
        text.Replace((byte)'/', (byte)'_');
        return text.Length;
    }

    private static bool TryDecodePlain(ReadOnlySpan<byte> text, out byte[] value)
    {
        var bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(text.Length)];
        var isRead =
            Base64.DecodeFromUtf8(text, bytes, out var consumed, out var length) == OperationStatus.Done
            && consumed == text.Length;
        value = length == bytes.Length ? bytes : bytes[..length];
        return isRead;
    }

    private static bool TryDecodeOther(ReadOnlySpan<byte> text, out byte[] value)
    {
        value = [];
        text = text.TrimEnd((byte)'=');
        var isUrl = text.IndexOfAny(UrlOnly) >= 0;
        if (text.Length % Quantum == 1 || (isUrl && text.IndexOfAny(PlainOnly) >= 0))
        {
            return false;
        }

        var length = (text.Length + Quantum - 1) / Quantum * Quantum;
        var rented = length > ScratchLength ? ArrayPool<byte>.Shared.Rent(length) : null;
        var plain = rented is null ? stackalloc byte[ScratchLength] : rented;
        plain = plain[..length];
        text.CopyTo(plain);
        plain[text.Length..].Fill((byte)'=');
        plain.Replace((byte)'-', (byte)'+');
        plain.Replace((byte)'_', (byte)'/');
        var isRead = TryDecodePlain(plain, out value);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return isRead;
    }
}
