using System.IO;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Clientele.Generator.Tasks.Compiler;

/// <summary>A description of the project, whose text is read once.</summary>
internal sealed class DescriptionText : AdditionalText
{
    private readonly SourceText? _text;

    /// <summary>Initializes a new instance, reading the file if it exists.</summary>
    /// <param name="path">Its full path.</param>
    public DescriptionText(string path)
    {
        Path = path;
        _text = Read(path);
    }

    /// <inheritdoc />
    public override string Path { get; }

    /// <summary>Gets the project's options for the file.</summary>
    public ItemOptions Options { get; } = new();

    /// <inheritdoc />
    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text;

    private static SourceText? Read(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        using var stream = File.OpenRead(path);
        return SourceText.From(stream);
    }
}
