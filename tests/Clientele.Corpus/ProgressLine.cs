using System.IO;

namespace Clientele.Corpus;

/// <summary>Says on a terminal how far the run is.</summary>
/// <param name="total">How many documents there are.</param>
/// <param name="terminal">The terminal, or <see langword="null"/> for none.</param>
internal sealed class ProgressLine(int total, TextWriter? terminal)
{
    private int _done;
    private int _failed;

    /// <summary>Clears the line.</summary>
    public void Clear()
    {
        terminal?.Write("\r\u001b[K");
    }

    /// <summary>Counts <paramref name="result"/> and shows the line anew.</summary>
    public void Advance(CorpusResult result)
    {
        _done++;
        _failed += result.IsFailed ? 1 : 0;
        terminal?.Write($"\r\u001b[K{_done}/{total}, {_failed} failed: {result.Path}");
    }
}
