using System;
using System.Buffers;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Clientele.Runtime.Http;

/// <summary>
/// Receives the bytes of a body into a pooled array. It also cancels this when the caller does, or when it takes too
/// long. Most bodies have already arrived when they are read, so the timer does not even have to be started.
/// </summary>
/// <remarks>
/// This is one object for bytes, token and timer. It is a class, since the framework's tasks are compiled in advance for
/// classes, but at the first call for a structure of ours.
/// </remarks>
internal sealed class ReceivedBytes : CancellationTokenSource
{
    private byte[]? _array;

    // A boxed CancellationTokenRegistration, since most objects have none.
    private object? _registration;

    private ReceivedBytes() { }

    /// <summary>Gets the bytes of a response without body.</summary>
    public static ReceivedBytes None { get; } = new();

    public int Length { get; private set; }

    /// <summary>Gets a value that indicates whether the body is longer than these bytes.</summary>
    public bool IsCut { get; private set; }

    /// <summary>
    /// Gets the reason why the body ended early, or <see langword="null"/> if it ended normally or is longer than
    /// requested.
    /// </summary>
    public Exception? Failure { get; private set; }

    public ReadOnlySpan<byte> Span => _array.AsSpan(0, Length);

    /// <summary>Creates an empty instance for a body that could not be opened.</summary>
    public static ReceivedBytes Failed(Exception failure)
    {
        var bytes = new ReceivedBytes();
        bytes.Fail(failure);
        return bytes;
    }

    /// <summary>Reads a stream to its end, or as far as possible.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="limit">The maximum number of bytes to read.</param>
    /// <param name="cancellationToken">A token that cancels reading.</param>
    public static async ValueTask<ReceivedBytes> ReadAsync(
        Stream stream,
        long limit,
        CancellationToken cancellationToken
    )
    {
        var bytes = new ReceivedBytes();
        try
        {
            await bytes.FillAsync(stream, null, limit, null, cancellationToken).ConfigureAwait(false);
            return bytes;
        }
        catch
        {
            bytes.Dispose();
            throw;
        }
    }

    /// <summary>Reads the content of a response to its end, or as far as possible.</summary>
    /// <param name="content">The content.</param>
    /// <param name="limit">The maximum number of bytes to read.</param>
    /// <param name="opensLonger">Whether content that announces to be longer is read, too.</param>
    /// <param name="timeout">The time that reading may take once it has to wait.</param>
    /// <param name="cancellationToken">A token that cancels reading.</param>
    public static async ValueTask<ReceivedBytes> ReadAsync(
        HttpContent content,
        long limit,
        bool opensLonger,
        TimeSpan timeout,
        CancellationToken cancellationToken
    )
    {
        var bytes = new ReceivedBytes();
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            var opening = content.ReadAsStreamAsync(bytes.Token);
            if (!opening.IsCompleted)
            {
                bytes.StartTimer(timeout, cancellationToken);
            }

            using var stream = await opening.ConfigureAwait(false);
            if (opensLonger || !IsLonger(stream, content, limit))
            {
                await bytes.FillAsync(stream, content, limit, timeout, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                bytes.Fail(new TooLongException("The response body"));
            }
        }
        catch (Exception exception) when (FailedCall.IsOfBody(exception))
        {
            bytes.Fail(exception);
        }
        catch (Exception exception)
        {
            bytes.Dispose();
            bytes.ThrowIfCanceled(exception, cancellationToken);
            throw;
        }

        return bytes;
    }

    protected override void Dispose(bool disposing)
    {
        if (_array is not null)
        {
            ArrayPool<byte>.Shared.Return(_array);
            _array = null;
            Length = 0;
        }

        // Without one, nothing has a token or timer to release, and None stays usable.
        if (_registration is CancellationTokenRegistration registration)
        {
            registration.Dispose();
            base.Dispose(disposing);
        }
    }

    // Without a timeout, reading is cancelled by the caller alone.
    private async ValueTask FillAsync(
        Stream stream,
        HttpContent? content,
        long limit,
        TimeSpan? timeout,
        CancellationToken caller
    )
    {
        var cancellationToken = timeout is null ? caller : Token;
        _array = ArrayPool<byte>.Shared.Rent(Room(stream, content, limit));
        try
        {
            int count;
            do
            {
                if (Length == _array.Length)
                {
                    Grow();
                }

                var pending = stream.ReadAsync(_array.AsMemory(Length), cancellationToken);
                if (!pending.IsCompleted && timeout is { } patience)
                {
                    StartTimer(patience, caller);
                }

                count = await pending.ConfigureAwait(false);
                Length += count;
            } while (count > 0 && Length <= limit);

            IsCut = count > 0;
            Length = (int)Math.Min(Length, limit);
        }
        catch (Exception exception) when (FailedCall.IsOfBody(exception))
        {
            Fail(exception);
        }
    }

    private void Fail(Exception failure)
    {
        IsCut = true;
        Failure = failure;
    }

    /// <summary>Starts the timer, because reading has to wait.</summary>
    private void StartTimer(TimeSpan timeout, CancellationToken caller)
    {
        if (_registration is not null)
        {
            return;
        }

        _registration = caller.UnsafeRegister(static bytes => ((ReceivedBytes)bytes!).Cancel(), this);
        if (timeout != Timeout.InfiniteTimeSpan)
        {
            CancelAfter(timeout);
        }
    }

    private void ThrowIfCanceled(Exception exception, CancellationToken caller)
    {
        if (exception is not OperationCanceledException)
        {
            return;
        }

        // Callers recognize cancellation by their own token in the exception.
        if (caller.IsCancellationRequested)
        {
            throw new TaskCanceledException(exception.Message, exception, caller);
        }

        if (IsCancellationRequested)
        {
            throw new TaskCanceledException(
                "The response's body did not come within HttpClient.Timeout.",
                new TimeoutException(exception.Message, exception)
            );
        }
    }

    // Avoids creating the headers of a stream in memory, which knows its own length.
    private static bool IsLonger(Stream stream, HttpContent content, long limit) =>
        stream is not MemoryStream && content.Headers.ContentLength > limit;

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

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Length * 2L, Array.MaxLength));
        Span.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_array!);
        _array = larger;
    }
}
