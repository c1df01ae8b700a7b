using System;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Clientele.Runtime.Json;

public ref partial struct JsonWriter
{
    /// <summary>Writes a member with a string.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<byte> segment, string value)
    {
        WriteName(segment);
        Write(value);
    }

    /// <summary>Writes a member with a URI.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<byte> segment, Uri value)
    {
        WriteName(segment);
        Write(value);
    }

    /// <summary>Writes a member with bytes in base64.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<byte> segment, byte[] value)
    {
        WriteName(segment);
        Write(value);
    }

    /// <summary>Writes a member with a boolean.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<byte> segment, bool value)
    {
        WriteName(segment);
        Write(value);
    }

    /// <summary>Writes a member with a number.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<byte> segment, sbyte value)
    {
        WriteName(segment);
        Write(value);
    }

    /// <summary>Writes a member with a number.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<byte> segment, byte value)
    {
        WriteName(segment);
        Write(value);
    }

    /// <summary>Writes a member with a number.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<byte> segment, short value)
    {
        WriteName(segment);
        Write(value);
    }

    /// <summary>Writes a member with a number.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<byte> segment, ushort value)
    {
        WriteName(segment);
        Write(value);
    }

    /// <summary>Writes a member with a number.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<byte> segment, int value)
    {
        WriteName(segment);
        Write(value);
    }

    /// <summary>Writes a member with a number.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<byte> segment, uint value)
    {
        WriteName(segment);
        Write(value);
    }

    /// <summary>Writes a member with a number.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<byte> segment, long value)
    {
        WriteName(segment);
        Write(value);
    }

    /// <summary>Writes a member with a number.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<byte> segment, ulong value)
    {
        WriteName(segment);
        Write(value);
    }

    /// <summary>Writes a member with a number.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<byte> segment, decimal value)
    {
        WriteName(segment);
        Write(value);
    }

    /// <summary>Writes a member with a number.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<byte> segment, float value)
    {
        WriteName(segment);
        Write(value);
    }

    /// <summary>Writes a member with a number.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<byte> segment, double value)
    {
        WriteName(segment);
        Write(value);
    }

    /// <summary>Writes a member with a UUID.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<byte> segment, Guid value)
    {
        WriteName(segment);
        Write(value);
    }

    /// <summary>Writes a member with a date.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<byte> segment, DateOnly value)
    {
        WriteName(segment);
        Write(value);
    }

    /// <summary>Writes a member with a date and time.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<byte> segment, DateTimeOffset value)
    {
        WriteName(segment);
        Write(value);
    }

    /// <summary>Writes a member with a time of day.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<byte> segment, TimeOnly value)
    {
        WriteName(segment);
        Write(value);
    }

    /// <summary>Writes a member with a time of day.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<byte> segment, OffsetTime value)
    {
        WriteName(segment);
        Write(value);
    }

    /// <summary>Writes a member with a duration.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<byte> segment, Duration value)
    {
        WriteName(segment);
        Write(value);
    }

    /// <summary>Writes a member with arbitrary JSON.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<byte> segment, JsonElement value)
    {
        WriteName(segment);
        Write(value);
    }

    /// <summary>Writes a member with a single string or number of an emitted type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write<T>(ReadOnlySpan<byte> segment, T value)
        where T : IJsonScalar<T>
    {
        WriteName(segment);
        Write(value);
    }
}
