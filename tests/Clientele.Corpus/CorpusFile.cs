using System.IO;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Clientele.Corpus;

/// <summary>A file as the compiler sees it.</summary>
/// <param name="path">As the command line names it.</param>
/// <param name="text">Decoded as the compiler does: by its byte order mark, else as UTF-8.</param>
/// <param name="size">In bytes.</param>
internal sealed class CorpusFile(string path, SourceText text, long size)
{
    /// <summary>As the command line names it.</summary>
    public string Path { get; } = path;

    /// <summary>Its text.</summary>
    public SourceText Text { get; } = text;

    /// <summary>In bytes.</summary>
    public long Size { get; } = size;

    /// <summary>Reads the file at <paramref name="path"/>.</summary>
    public static CorpusFile Read(string path)
    {
        using var stream = File.OpenRead(path);
        return new CorpusFile(path, SourceText.From(stream, Encoding.UTF8), stream.Length);
    }
}
