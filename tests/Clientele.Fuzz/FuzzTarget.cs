using System;
using System.Collections.Generic;
using System.IO;

namespace Clientele.Fuzz;

/// <summary>A reader that any bytes may be given to.</summary>
internal abstract class FuzzTarget
{
    /// <summary>Documents to begin with.</summary>
    public abstract IReadOnlyList<byte[]> Seeds { get; }

    /// <summary>What is worth to be put somewhere.</summary>
    public abstract IReadOnlyList<byte[]> Pieces { get; }

    /// <summary>Reads bytes with the reader and with the framework's.</summary>
    /// <param name="bytes">Anything.</param>
    /// <returns>How the reader saw them: an input with a new outcome is worth to be changed further.</returns>
    /// <exception cref="FindingException">
    /// The two do not agree, or what was read does not survive being written.
    /// </exception>
    public abstract string Run(ReadOnlySpan<byte> bytes);

    protected static byte[] Resource(string name)
    {
        using var stream = typeof(FuzzTarget).Assembly.GetManifestResourceStream(name)!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
