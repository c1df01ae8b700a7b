using System;
using System.Collections.Generic;
using System.Text;

namespace Clientele.Runtime.Tolerance;

/// <summary>Collects the tolerated deviations of one body.</summary>
internal sealed class DeviationLog
{
    /// <summary>
    /// The number of deviations that are kept. If a body is wrong throughout, these and the total number are enough.
    /// </summary>
    private const int MaxKept = 100;
    private const int MaxShown = 40;

    private readonly List<Deviation> _kept = [];
    private readonly JsonPointerScanner _pointers = new();
    private readonly XmlPathScanner _paths = new();

    /// <summary>Gets the prefix of every path.</summary>
    public string Root { get; init; } = "";

    /// <summary>Gets the first deviations.</summary>
    public IReadOnlyList<Deviation> Kept => _kept;

    /// <summary>Gets the total number of deviations.</summary>
    public int Count { get; private set; }

    /// <summary>
    /// Returns a JSON value in a few characters. Strings may be secrets, so they are only shown where a number, a time
    /// or an identifier is expected that the description does not mark as secret.
    /// </summary>
    /// <param name="expected">A description of what is expected.</param>
    /// <param name="raw">The value.</param>
    /// <param name="isSecret">Whether the description marks the value as secret.</param>
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

    /// <summary>Adds a JSON value that is not of the expected type.</summary>
    /// <param name="data">The whole text.</param>
    /// <param name="position">The start of the value.</param>
    /// <param name="expected">A description of what is expected.</param>
    /// <param name="found">A description of what was found.</param>
    public void Add(ReadOnlySpan<byte> data, int position, string expected, string found)
    {
        if (Count++ < MaxKept)
        {
            _kept.Add(new Deviation(Root + _pointers.PointerAt(data, position), expected, found));
        }
    }

    /// <summary>Adds a member that is missing from a JSON object.</summary>
    /// <param name="data">The whole text.</param>
    /// <param name="end">The end of the object.</param>
    /// <param name="name">The name of the member.</param>
    public void AddMissing(ReadOnlySpan<byte> data, int end, string name)
    {
        if (Count++ < MaxKept)
        {
            _kept.Add(new Deviation(Root + _pointers.PointerOf(data, end, name), "a value", "nothing"));
        }
    }

    /// <summary>Adds the text of an element or attribute that is not of the expected type.</summary>
    /// <param name="data">The whole document.</param>
    /// <param name="position">The start of the text.</param>
    /// <param name="expected">A description of what is expected.</param>
    /// <param name="text">The text.</param>
    /// <param name="isSecret">Whether the description marks the value as secret.</param>
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
    /// <param name="position">The start of its content.</param>
    public void AddElement(ReadOnlySpan<byte> data, int position)
    {
        if (Count++ < MaxKept)
        {
            _kept.Add(new Deviation(Root + _paths.PathAt(data, position), "text", "an element"));
        }
    }

    /// <summary>Adds a member that is missing from an element.</summary>
    /// <param name="data">The whole document.</param>
    /// <param name="position">A position within the start tag of the element.</param>
    /// <param name="name">The name of the member.</param>
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
