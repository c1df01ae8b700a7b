using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Clientele.Runtime.Tolerance;

/// <summary>
/// Finds the paths of positions in the part of a document that a reader has accepted so far, in XPath's abbreviated
/// syntax: qualified names as written, each with its index among its siblings of the same name. Ascending positions
/// share a single scan.
/// </summary>
internal sealed class XmlPathScanner
{
    private static readonly SearchValues<byte> NameEnds = SearchValues.Create(" \t\r\n/>"u8);

    private readonly List<Step> _open = [];
    private Dictionary<string, int> _roots = [];
    private int _position;
    private bool _isEmpty;

    /// <summary>Returns the path of the element or attribute whose value starts at a position.</summary>
    /// <param name="data">The document.</param>
    /// <param name="position">The position.</param>
    public string PathAt(ReadOnlySpan<byte> data, int position)
    {
        var tag = MoveTo(data, position);
        var path = Print();
        if (tag < 0)
        {
            return path;
        }

        var before = data[tag..position];
        before = before[..before.LastIndexOf((byte)'=')].TrimEnd(" \t\r\n"u8);
        return $"{path}/@{Encoding.UTF8.GetString(before[(before.LastIndexOfAny(" \t\r\n"u8) + 1)..])}";
    }

    /// <summary>Returns the path of the element whose start tag contains a position.</summary>
    /// <param name="data">The document.</param>
    /// <param name="position">The position.</param>
    public string PathOf(ReadOnlySpan<byte> data, int position)
    {
        MoveTo(data, position);
        return Print();
    }

    /// <summary>Continues the scan.</summary>
    /// <returns>The start of the tag that contains the position, or -1 if it is not in a start tag.</returns>
    private int MoveTo(ReadOnlySpan<byte> data, int position)
    {
        if (position < _position)
        {
            _open.Clear();
            _roots = [];
            (_position, _isEmpty) = (0, false);
        }

        while (_position < position)
        {
            Leave();
            var start = data[_position..position].IndexOf((byte)'<');
            if (start < 0)
            {
                _position = position;
                break;
            }

            start += _position;
            var end = End(data, start);
            if (end > position)
            {
                return EnterPart(data, start);
            }

            _position = end;
            Pass(data[start..end]);
        }

        return -1;
    }

    // The scan resumes at the start of the tag, so it is not counted yet.
    private int EnterPart(ReadOnlySpan<byte> data, int start)
    {
        _position = start;
        Enter(data[start..], isCounted: false);
        _isEmpty = true;
        return start;
    }

    private void Pass(ReadOnlySpan<byte> markup)
    {
        if (markup[1] == '/')
        {
            _open.RemoveAt(_open.Count - 1);
        }
        else if (markup[1] is not ((byte)'!' or (byte)'?'))
        {
            Enter(markup, isCounted: true);
            _isEmpty = markup[^2] == '/';
        }
    }

    private void Enter(ReadOnlySpan<byte> tag, bool isCounted)
    {
        var length = tag[1..].IndexOfAny(NameEnds);
        var name = Encoding.UTF8.GetString(tag.Slice(1, length));
        var siblings = _open.Count == 0 ? _roots : _open[^1].Children;
        var number = siblings.GetValueOrDefault(name) + 1;
        if (isCounted)
        {
            siblings[name] = number;
        }

        _open.Add(new Step(name, number, []));
    }

    // An empty element is left once a later position is requested.
    private void Leave()
    {
        if (_isEmpty)
        {
            _isEmpty = false;
            _open.RemoveAt(_open.Count - 1);
        }
    }

    private static int End(ReadOnlySpan<byte> data, int start)
    {
        var rest = data[start..];
        if (rest.StartsWith("<!--"u8))
        {
            return start + rest.IndexOf("-->"u8) + 3;
        }

        if (rest.StartsWith("<![CDATA["u8))
        {
            return start + rest.IndexOf("]]>"u8) + 3;
        }

        if (rest.StartsWith("<?"u8))
        {
            return start + rest.IndexOf("?>"u8) + 2;
        }

        var end = 1;
        while (rest[end] != '>')
        {
            end += rest[end] is (byte)'"' or (byte)'\'' ? rest[(end + 1)..].IndexOf(rest[end]) + 2 : 1;
        }

        return start + end + 1;
    }

    private string Print()
    {
        var path = new StringBuilder();
        for (var i = 0; i < _open.Count; i++)
        {
            path.Append('/').Append(_open[i].Name);
            if (i > 0)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{_open[i].Number}]");
            }
        }

        return path.ToString();
    }

    private sealed record Step(string Name, int Number, Dictionary<string, int> Children);
}
