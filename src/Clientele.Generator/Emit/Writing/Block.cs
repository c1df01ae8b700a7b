using System;

namespace Clientele.Generator.Emit.Writing;

/// <summary>An open block of a <see cref="SourceWriter"/>; disposing it closes the block.</summary>
internal readonly struct Block(SourceWriter writer, string? end) : IDisposable
{
    /// <inheritdoc />
    public void Dispose() => writer.Close(end);
}
