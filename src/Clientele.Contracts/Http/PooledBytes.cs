using System;
using System.Buffers;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Clientele.Http;

/// <summary>Bytes in a pooled array.</summary>
internal struct PooledBytes : IDisposable
{
    private byte[]? _array;

    private PooledBytes(byte[] array, int length)
    {
        _array = array;
        Length = length;
    }

    public int Length { get; }

    public readonly ReadOnlySpan<byte> Span => _array.AsSpan(0, Length);

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="expected">How many bytes it announces, or <see langword="null"/>.</param>
    /// <param name="limit">How many it may have.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <exception cref="InvalidDataException">There are more.</exception>
    public static async ValueTask<PooledBytes> ReadAsync(Stream stream, long? expected, long limit, CancellationToken cancellationToken)
    {
        ThrowIfOver(expected ?? 0, limit);

        // One byte more than announced, so that the end is seen without growing; and never trust an announcement with more than a megabyte.
        var array = ArrayPool<byte>.Shared.Rent((int)Math.Min(expected + 1 ?? 16 * 1024, 1024 * 1024));
        var length = 0;
        try
        {
            while (true)
            {
                var count = await stream.ReadAsync(array.AsMemory(length), cancellationToken).ConfigureAwait(false);
                if (count == 0)
                {
                    var result = new PooledBytes(array, length);
                    array = null;
                    return result;
                }

                length += count;
                ThrowIfOver(length, limit);
                if (length == array.Length)
                {
                    Grow(ref array, length);
                }
            }
        }
        finally
        {
            if (array is not null)
            {
                ArrayPool<byte>.Shared.Return(array);
            }
        }
    }

    /// <summary>Gives the array back to the pool.</summary>
    public void Dispose()
    {
        if (_array is not null)
        {
            ArrayPool<byte>.Shared.Return(_array);
            _array = null;
        }
    }

    private static void Grow(ref byte[] array, int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(length * 2L, Array.MaxLength));
        array.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(array);
        array = larger;
    }

    private static void ThrowIfOver(long length, long limit)
    {
        if (length > limit)
        {
            throw new InvalidDataException($"The response body is longer than {nameof(ClientOptions)}.{nameof(ClientOptions.MaxResponseBytes)}.");
        }
    }
}
