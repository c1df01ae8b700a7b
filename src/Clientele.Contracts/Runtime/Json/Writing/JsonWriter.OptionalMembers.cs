using System;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Clientele.Runtime.Json;

public ref partial struct JsonWriter
{
    /// <summary>Writes a member with a string, unless it is <see langword="null"/>.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteOptional(ReadOnlySpan<byte> segment, string? value)
    {
        if (value is not null)
        {
            WriteName(segment);
            Write(value);
        }
    }

    /// <summary>Writes a member with a URI, unless it is <see langword="null"/>.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteOptional(ReadOnlySpan<byte> segment, Uri? value)
    {
        if (value is not null)
        {
            WriteName(segment);
            Write(value);
        }
    }

    /// <summary>Writes a member with bytes in base64, unless it is <see langword="null"/>.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteOptional(ReadOnlySpan<byte> segment, byte[]? value)
    {
        if (value is not null)
        {
            WriteName(segment);
            Write(value);
        }
    }

    /// <summary>Writes a member with a boolean, unless it is <see langword="null"/>.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteOptional(ReadOnlySpan<byte> segment, bool? value)
    {
        if (value is { } given)
        {
            WriteName(segment);
            Write(given);
        }
    }

    /// <summary>Writes a member with a number, unless it is <see langword="null"/>.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteOptional(ReadOnlySpan<byte> segment, sbyte? value)
    {
        if (value is { } given)
        {
            WriteName(segment);
            Write(given);
        }
    }

    /// <summary>Writes a member with a number, unless it is <see langword="null"/>.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteOptional(ReadOnlySpan<byte> segment, byte? value)
    {
        if (value is { } given)
        {
            WriteName(segment);
            Write(given);
        }
    }

    /// <summary>Writes a member with a number, unless it is <see langword="null"/>.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteOptional(ReadOnlySpan<byte> segment, short? value)
    {
        if (value is { } given)
        {
            WriteName(segment);
            Write(given);
        }
    }

    /// <summary>Writes a member with a number, unless it is <see langword="null"/>.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteOptional(ReadOnlySpan<byte> segment, ushort? value)
    {
        if (value is { } given)
        {
            WriteName(segment);
            Write(given);
        }
    }

    /// <summary>Writes a member with a number, unless it is <see langword="null"/>.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteOptional(ReadOnlySpan<byte> segment, int? value)
    {
        if (value is { } given)
        {
            WriteName(segment);
            Write(given);
        }
    }

    /// <summary>Writes a member with a number, unless it is <see langword="null"/>.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteOptional(ReadOnlySpan<byte> segment, uint? value)
    {
        if (value is { } given)
        {
            WriteName(segment);
            Write(given);
        }
    }

    /// <summary>Writes a member with a number, unless it is <see langword="null"/>.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteOptional(ReadOnlySpan<byte> segment, long? value)
    {
        if (value is { } given)
        {
            WriteName(segment);
            Write(given);
        }
    }

    /// <summary>Writes a member with a number, unless it is <see langword="null"/>.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteOptional(ReadOnlySpan<byte> segment, ulong? value)
    {
        if (value is { } given)
        {
            WriteName(segment);
            Write(given);
        }
    }

    /// <summary>Writes a member with a number, unless it is <see langword="null"/>.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteOptional(ReadOnlySpan<byte> segment, decimal? value)
    {
        if (value is { } given)
        {
            WriteName(segment);
            Write(given);
        }
    }

    /// <summary>Writes a member with a number, unless it is <see langword="null"/>.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteOptional(ReadOnlySpan<byte> segment, float? value)
    {
        if (value is { } given)
        {
            WriteName(segment);
            Write(given);
        }
    }

    /// <summary>Writes a member with a number, unless it is <see langword="null"/>.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteOptional(ReadOnlySpan<byte> segment, double? value)
    {
        if (value is { } given)
        {
            WriteName(segment);
            Write(given);
        }
    }

    /// <summary>Writes a member with a UUID, unless it is <see langword="null"/>.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteOptional(ReadOnlySpan<byte> segment, Guid? value)
    {
        if (value is { } given)
        {
            WriteName(segment);
            Write(given);
        }
    }

    /// <summary>Writes a member with a date, unless it is <see langword="null"/>.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteOptional(ReadOnlySpan<byte> segment, DateOnly? value)
    {
        if (value is { } given)
        {
            WriteName(segment);
            Write(given);
        }
    }

    /// <summary>Writes a member with a date and time, unless it is <see langword="null"/>.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteOptional(ReadOnlySpan<byte> segment, DateTimeOffset? value)
    {
        if (value is { } given)
        {
            WriteName(segment);
            Write(given);
        }
    }

    /// <summary>Writes a member with a time of day, unless it is <see langword="null"/>.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteOptional(ReadOnlySpan<byte> segment, TimeOnly? value)
    {
        if (value is { } given)
        {
            WriteName(segment);
            Write(given);
        }
    }

    /// <summary>Writes a member with a time of day, unless it is <see langword="null"/>.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteOptional(ReadOnlySpan<byte> segment, OffsetTime? value)
    {
        if (value is { } given)
        {
            WriteName(segment);
            Write(given);
        }
    }

    /// <summary>Writes a member with a duration, unless it is <see langword="null"/>.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteOptional(ReadOnlySpan<byte> segment, Duration? value)
    {
        if (value is { } given)
        {
            WriteName(segment);
            Write(given);
        }
    }

    /// <summary>Writes a member with arbitrary JSON, unless it is <see langword="null"/>.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteOptional(ReadOnlySpan<byte> segment, JsonElement? value)
    {
        if (value is { } given)
        {
            WriteName(segment);
            Write(given);
        }
    }

    /// <summary>
    /// Writes a member with a single string or number of an emitted type, unless it is <see langword="null"/>.
    /// </summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteOptional<T>(ReadOnlySpan<byte> segment, T? value)
        where T : struct, IJsonScalar<T>
    {
        if (value is { } given)
        {
            WriteName(segment);
            Write(given);
        }
    }
}
