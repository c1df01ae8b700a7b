using System.Text;
using Clientele.Generator.Emit.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Clientele.Generator.Pipeline;

/// <summary>Hands emitted files to the compiler.</summary>
internal static class SourceSink
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Adds <paramref name="file"/>; <see langword="null"/> adds nothing.</summary>
    public static void Add(this SourceProductionContext context, SourceFile? file)
    {
        if (file is not null)
        {
            context.AddSource(file.HintName, SourceText.From(file.Text, Utf8));
        }
    }
}
