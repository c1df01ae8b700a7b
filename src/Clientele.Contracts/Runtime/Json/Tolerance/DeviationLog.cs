using System;
using System.Collections.Generic;
using System.Text;

namespace Clientele.Runtime.Json;

/// <summary>Takes what of one body is tolerated.</summary>
internal sealed class DeviationLog
{
    /// <summary>A body that is wrong throughout is told by its first places and their number.</summary>
    private const int MaxKept = 100;
    private const int MaxShown = 40;

    private readonly List<Deviation> _kept = [];
    private readonly JsonPointerScanner _pointers = new();

    /// <summary>The first deviations.</summary>
    public IReadOnlyList<Deviation> Kept => _kept;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>
    /// A value in a few characters. Texts may be secrets; what stands in a number's, a time's or an identifier's place
    /// is none.
    /// </summary>
    public static string Shown(string expected, ReadOnlySpan<byte> raw) =>
        raw[0] switch
        {
            (byte)'{' => "an object",
            (byte)'[' => "an array",
            (byte)'n' => "null",
            (byte)'t' => "true",
            (byte)'f' => "false",
            _ when expected is "a string" or "a URI" or "base64" or "an object" or "an array" => raw[0] == '"'
                ? "a string"
                : "a number",
            _ => raw.Length <= MaxShown ? Encoding.UTF8.GetString(raw) : Encoding.UTF8.GetString(raw[..MaxShown]) + "…",
        };

    /// <summary>Adds a value that is not what is expected.</summary>
    /// <param name="data">The whole text.</param>
    /// <param name="position">Where the value starts.</param>
    /// <param name="expected">What is expected.</param>
    /// <param name="raw">The value.</param>
    public void Add(ReadOnlySpan<byte> data, int position, string expected, ReadOnlySpan<byte> raw)
    {
        if (Count++ < MaxKept)
        {
            _kept.Add(new Deviation(_pointers.PointerAt(data, position), expected, Shown(expected, raw)));
        }
    }

    /// <summary>Adds a member that is missing.</summary>
    /// <param name="data">The whole text.</param>
    /// <param name="end">Where its object ends.</param>
    /// <param name="name">Its name.</param>
    public void AddMissing(ReadOnlySpan<byte> data, int end, string name)
    {
        if (Count++ < MaxKept)
        {
            _kept.Add(new Deviation(_pointers.PointerOf(data, end, name), "a value", "nothing"));
        }
    }
}
