using System;
using System.Threading;
using System.Threading.Tasks;

namespace Clientele.Runtime.Http;

/// <summary>Limits the time that one call may take.</summary>
internal sealed class CallTimeout : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly CancellationToken _caller;

    private CallTimeout(TimeSpan timeout, CancellationToken caller)
    {
        _caller = caller;
        _source = CancellationTokenSource.CreateLinkedTokenSource(caller);
        _source.CancelAfter(timeout);
    }

    /// <summary>Runs a step of a call within the time of the call.</summary>
    /// <param name="timeout">The time of the call.</param>
    /// <param name="step">The step.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    /// <exception cref="TaskCanceledException">The time has elapsed, or the caller cancels.</exception>
    public static async Task<T> RunAsync<T>(
        TimeSpan timeout,
        Func<CancellationToken, Task<T>> step,
        CancellationToken cancellationToken
    )
    {
        using var time = new CallTimeout(timeout, cancellationToken);
        try
        {
            return await step(time._source.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (time._caller.IsCancellationRequested)
        {
            throw new TaskCanceledException(exception.Message, exception, cancellationToken);
        }
        catch (OperationCanceledException exception) when (time._source.IsCancellationRequested)
        {
            throw new TaskCanceledException(
                $"The call did not end within {nameof(CallOptions)}.{nameof(CallOptions.Timeout)}.",
                new TimeoutException(exception.Message, exception)
            );
        }
    }

    public void Dispose() => _source.Dispose();
}
