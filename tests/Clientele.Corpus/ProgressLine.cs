using System;

namespace Clientele.Corpus;

/// <summary>Says on a terminal how far the run is; on anything else nothing.</summary>
internal sealed class ProgressLine(int total)
{
    private readonly bool _isTerminal = !Console.IsErrorRedirected;
    private int _done;
    private int _failed;

    /// <summary>Clears the line.</summary>
    public void Clear()
    {
        if (_isTerminal)
        {
            Console.Error.Write("\r\u001b[K");
        }
    }

    /// <summary>Counts <paramref name="result"/> and shows the line anew.</summary>
    public void Advance(CorpusResult result)
    {
        _done++;
        _failed += result.IsFailed ? 1 : 0;
        if (_isTerminal)
        {
            Console.Error.Write($"\r\u001b[K{_done}/{total}, {_failed} failed: {result.Path}");
        }
    }
}
