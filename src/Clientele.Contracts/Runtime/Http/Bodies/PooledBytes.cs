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

    private PooledBytes(byte[]? array, int length, bool isCut, Exception? failure)
    {
        _array = array;
        Length = length;
        IsCut = isCut;
        Failure = failure;
    }

    public int Length { get; }

    /// <summary>Whether there is more than these.</summary>
    public bool IsCut { get; }

    /// <summary>
    /// Why there is no more of them; <see langword="null"/>: they have ended, or there are more than asked for.
    /// </summary>
    public Exception? Failure { get; }

    public readonly ReadOnlySpan<byte> Span => _array.AsSpan(0, Length);

    /// <summary>None, as nothing could be opened.</summary>
    public static PooledBytes Failed(Exception failure) => new(null, 0, isCut: true, failure);

    /// <summary>Reads a stream to its end, or as far as it goes.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="content">
    /// What it is the stream of, which may announce its length; <see langword="null"/> for nothing.
    /// </param>
    /// <param name="limit">How many are read at most.</param>
    /// <param name="timer">Started when reading has to wait; <see langword="null"/> for none.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    public static async ValueTask<PooledBytes> ReadAsync(
        Stream stream,
        HttpContent? content,
        long limit,
        BodyTimer? timer,
        CancellationToken cancellationToken
    )
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
                length += count;
                if (count == 0 || length > limit)
                {
                    return new PooledBytes(array, (int)Math.Min(length, limit), isCut: count > 0, null);
                }

                if (length == array.Length)
                {
                    Grow(ref array, length);
                }
            }
        }
        catch (Exception exception) when (FailedCall.IsOfBody(exception))
        {
            return new PooledBytes(array, length, isCut: true, exception);
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(array);
            throw;
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

    /// <summary>
    /// One byte more than there will be, so that the end is seen without growing; an announcement alone is not trusted
    /// with more than a megabyte.
    /// </summary>
    private static int Room(Stream stream, HttpContent? content, long limit)
    {
        var length = stream is MemoryStream memory
            ? memory.Length - memory.Position
            : Math.Min(content?.Headers.ContentLength ?? (16 * 1024) - 1, (1024 * 1024) - 1);
        return (int)Math.Min(Math.Min(length, limit) + 1, Array.MaxLength);
    }

    private static void Grow(ref byte[] array, int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(length * 2L, Array.MaxLength));
        array.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(array);
        array = larger;
    }
}
