using System;
using System.Buffers;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Clientele.Runtime.Http;

/// <summary>Holds bytes in a pooled array.</summary>
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

    /// <summary>Gets a value that indicates whether the body is longer than these bytes.</summary>
    public bool IsCut { get; }

    /// <summary>
    /// Gets the reason why the body ended early, or <see langword="null"/> if it ended normally or is longer than
    /// requested.
    /// </summary>
    public Exception? Failure { get; }

    public readonly ReadOnlySpan<byte> Span => _array.AsSpan(0, Length);

    /// <summary>Creates an empty instance for a body that could not be opened.</summary>
    public static PooledBytes Failed(Exception failure) => new(null, 0, isCut: true, failure);

    /// <summary>Reads a stream to its end, or as far as possible.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="content">
    /// The content of the stream, which may declare its length, or <see langword="null"/> for none.
    /// </param>
    /// <param name="limit">The maximum number of bytes to read.</param>
    /// <param name="timer">
    /// The timer that is started when reading has to wait, or <see langword="null"/> for none.
    /// </param>
    /// <param name="cancellationToken">A token that cancels reading.</param>
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

    /// <summary>Returns the array to the pool.</summary>
    public void Dispose()
    {
        if (_array is not null)
        {
            ArrayPool<byte>.Shared.Return(_array);
            _array = null;
        }
    }

    /// <summary>
    /// Returns the initial capacity, which is one byte more than expected so that the end is found without growing. A
    /// declared length alone never allocates more than a megabyte.
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
