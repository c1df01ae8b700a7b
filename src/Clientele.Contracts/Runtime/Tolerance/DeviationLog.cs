using System;
using System.Collections.Generic;
using System.Text;

namespace Clientele.Runtime.Tolerance;

/// <summary>Takes what of one body is tolerated.</summary>
internal sealed class DeviationLog
{
    /// <summary>A body that is wrong throughout is told by its first places and their number.</summary>
    private const int MaxKept = 100;
    private const int MaxShown = 40;

    private readonly List<Deviation> _kept = [];
    private readonly JsonPointerScanner _pointers = new();
    private readonly XmlPathScanner _paths = new();

    /// <summary>Gets what every path begins with.</summary>
    public string Root { get; init; } = "";

    /// <summary>Gets the first deviations.</summary>
    public IReadOnlyList<Deviation> Kept => _kept;

    /// <summary>Gets how many there are.</summary>
    public int Count { get; private set; }

    /// <summary>
    /// Gets a JSON value in a few characters. Texts may be secrets; what stands in a number's, a time's or an
    /// identifier's place is none, unless the description says so.
    /// </summary>
    /// <param name="expected">What is expected.</param>
    /// <param name="raw">The value.</param>
    /// <param name="isSecret">Whether the description says that the value is a secret.</param>
    public static string Shown(string expected, ReadOnlySpan<byte> raw, bool isSecret) =>
        raw[0] switch
        {
            (byte)'{' => "an object",
            (byte)'[' => "an array",
            (byte)'n' => "null",
            (byte)'t' or (byte)'f' when isSecret => "a boolean",
            (byte)'t' => "true",
            (byte)'f' => "false",
            _ when isSecret || IsTextual(expected) => raw[0] == '"' ? "a string" : "a number",
            _ => Cut(raw),
        };

    /// <summary>Adds a JSON value that is not what is expected.</summary>
    /// <param name="data">The whole text.</param>
    /// <param name="position">Where the value starts.</param>
    /// <param name="expected">What is expected.</param>
    /// <param name="found">What stands there.</param>
    public void Add(ReadOnlySpan<byte> data, int position, string expected, string found)
    {
        if (Count++ < MaxKept)
        {
            _kept.Add(new Deviation(Root + _pointers.PointerAt(data, position), expected, found));
        }
    }

    /// <summary>Adds a member that a JSON object lacks.</summary>
    /// <param name="data">The whole text.</param>
    /// <param name="end">Where its object ends.</param>
    /// <param name="name">Its name.</param>
    public void AddMissing(ReadOnlySpan<byte> data, int end, string name)
    {
        if (Count++ < MaxKept)
        {
            _kept.Add(new Deviation(Root + _pointers.PointerOf(data, end, name), "a value", "nothing"));
        }
    }

    /// <summary>Adds text of an element or attribute that is not what is expected.</summary>
    /// <param name="data">The whole document.</param>
    /// <param name="position">Where the text starts.</param>
    /// <param name="expected">What is expected.</param>
    /// <param name="text">The text.</param>
    /// <param name="isSecret">Whether the description says that the value is a secret.</param>
    public void AddText(ReadOnlySpan<byte> data, int position, string expected, ReadOnlySpan<byte> text, bool isSecret)
    {
        if (Count++ < MaxKept)
        {
            var isShown = !isSecret && !IsTextual(expected);
            var found = isShown || text.IsEmpty ? $"\"{Cut(text)}\"" : "text";
            _kept.Add(new Deviation(Root + _paths.PathAt(data, position), expected, found));
        }
    }

    /// <summary>Adds an element that has child elements where text is expected.</summary>
    /// <param name="data">The whole document.</param>
    /// <param name="position">Where its content starts.</param>
    public void AddElement(ReadOnlySpan<byte> data, int position)
    {
        if (Count++ < MaxKept)
        {
            _kept.Add(new Deviation(Root + _paths.PathAt(data, position), "text", "an element"));
        }
    }

    /// <summary>Adds a member that an element lacks.</summary>
    /// <param name="data">The whole document.</param>
    /// <param name="position">A place in the element's start tag.</param>
    /// <param name="name">The member's name.</param>
    public void AddMissingElement(ReadOnlySpan<byte> data, int position, string name)
    {
        if (Count++ < MaxKept)
        {
            _kept.Add(new Deviation($"{Root}{_paths.PathOf(data, position)}/{name}", "a value", "nothing"));
        }
    }

    private static bool IsTextual(string expected) =>
        expected is "a string" or "a URI" or "base64" or "an object" or "an array" or "an element";

    private static string Cut(ReadOnlySpan<byte> raw) =>
        raw.Length <= MaxShown ? Encoding.UTF8.GetString(raw) : Encoding.UTF8.GetString(raw[..MaxShown]) + "…";
}
