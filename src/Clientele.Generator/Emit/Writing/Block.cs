using System;

namespace Clientele.Generator.Emit.Writing;

/// <summary>A block that a <see cref="SourceWriter"/> has open; disposing closes it.</summary>
internal readonly struct Block(SourceWriter writer, string? end) : IDisposable
{
    /// <inheritdoc />
    public void Dispose() => writer.Close(end);
}
