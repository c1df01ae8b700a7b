using System;
using System.Buffers;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Clientele.Runtime.Http;

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
    /// <param name="content">What it is the stream of, which may announce its length; <see langword="null"/> for nothing.</param>
    /// <param name="limit">How many it may have.</param>
    /// <param name="timer">Started when reading has to wait; <see langword="null"/> for none.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <exception cref="InvalidDataException">There are more.</exception>
    public static async ValueTask<PooledBytes> ReadAsync(Stream stream, HttpContent? content, long limit, BodyTimer? timer, CancellationToken cancellationToken)
    {
        var array = ArrayPool<byte>.Shared.Rent(Room(stream, content, limit));
        var length = 0;
        try
        {
            while (true)
            {
                var pending = stream.ReadAsync(array.AsMemory(length), cancellationToken);
                if (!pending.IsCompleted)
                {
                    timer?.Start();
                }

                var count = await pending.ConfigureAwait(false);
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

    /// <summary>One byte more than there will be, so that the end is seen without growing; an announcement alone is not trusted with more than a megabyte.</summary>
    private static int Room(Stream stream, HttpContent? content, long limit)
    {
        if (stream is MemoryStream memory)
        {
            ThrowIfOver(memory.Length - memory.Position, limit);
            return (int)Math.Min(memory.Length - memory.Position + 1, Array.MaxLength);
        }

        var announced = content?.Headers.ContentLength;
        ThrowIfOver(announced ?? 0, limit);
        return (int)Math.Min(announced + 1 ?? 16 * 1024, 1024 * 1024);
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
