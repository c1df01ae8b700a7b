using System.Collections.Generic;
using System.Globalization;
using System.Text;
using SharpYaml;

namespace Clientele.Generator.OpenApi.Yaml;

/// <summary>
/// A text as SharpYaml, which reads YAML 1.1, needs to see it: what YAML 1.2 reads differently is replaced, character
/// by character, so that nothing moves. Most of it is replaced only after SharpYaml has rejected the text.
/// </summary>
internal sealed class YamlText
{
    // Each repair costs another parse.
    private const int MaxRepairs = 64;

    private readonly char[] _text;
    private readonly Dictionary<char, char> _standIns = [];
    private readonly Dictionary<char, char> _originals = [];
    private readonly Dictionary<string, string> _anchors = new(System.StringComparer.Ordinal);
    private char _next = '\uE000';
    private int _repairs;
    private bool _isFlowRepaired;

    /// <param name="text">The text of the description.</param>
    public YamlText(string text)
    {
        _text = text.ToCharArray();
        HideDirectives();
        HideLineBreaks(text);
    }

    /// <summary>Gets the text to parse.</summary>
    public string Text => new(_text);

    /// <summary>Replaces characters with spaces, except line breaks.</summary>
    public void Blank(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            _text[i] = _text[i] is '\r' or '\n' ? _text[i] : ' ';
        }
    }

    /// <summary>Gets a scalar as written in the description.</summary>
    public string Restore(string scalar)
    {
        if (_originals.Count == 0)
        {
            return scalar;
        }

        var result = new StringBuilder(scalar.Length);
        foreach (var c in scalar)
        {
            result.Append(_originals.TryGetValue(c, out var original) ? original : c);
        }

        return result.ToString();
    }

    /// <summary>Replaces what <paramref name="error"/> complains about, if YAML 1.2 allows it.</summary>
    /// <returns>Whether another attempt may get further.</returns>
    public bool TryRepair(YamlException error)
    {
        var (start, end) = (error.Start.Index, error.End.Index);
        if (start < 0 || start >= _text.Length || _repairs++ >= MaxRepairs)
        {
            return false;
        }

        if (_text[start] is '&' or '*')
        {
            return TryRenameAnchor(start + 1);
        }

        return (end < _text.Length && _text[end] == '\t' && TryHideTab(start, end)) || TryRepairFlow();
    }

    // Directives are for YAML processors: those for versions from 1.2 on and unknown ones are to be ignored (section
    // 6.8).
    private void HideDirectives()
    {
        for (var line = 0; line < _text.Length && _text[line] is '#' or '%' or '\r' or '\n'; line = NextLine(line))
        {
            if (_text[line] == '%' && !Starts(line, "%TAG"))
            {
                _text[line] = '#';
            }
        }
    }

    // Since YAML 1.2, only CR and LF are line breaks (section 5.4).
    private void HideLineBreaks(string text)
    {
        if (text.IndexOfAny(['\u0085', '\u2028', '\u2029']) < 0)
        {
            return;
        }

        for (var i = 0; i < _text.Length; i++)
        {
            if (_text[i] is '\u0085' or '\u2028' or '\u2029')
            {
                Hide(i);
            }
        }
    }

    // Anchor names may hold anything but spaces and flow indicators (section 6.9.2).
    private bool TryRenameAnchor(int start)
    {
        var end = start;
        while (end < _text.Length && !IsSpace(_text[end]) && !IsFlowIndicator(_text[end]))
        {
            end++;
        }

        var name = new string(_text, start, end - start);
        if (name.Length == 0)
        {
            return false;
        }

        if (!_anchors.TryGetValue(name, out var other))
        {
            other = FreeAnchor(name.Length);
            _anchors.Add(name, other);
        }

        if (other.Length != name.Length || other == name)
        {
            return false;
        }

        other.CopyTo(0, _text, start, other.Length);
        return true;
    }

    // A number that no anchor uses; longer than asked for if none of that length is free.
    private string FreeAnchor(int length)
    {
        var text = Text;
        for (var number = 0; ; number++)
        {
            var name = number.ToString(CultureInfo.InvariantCulture).PadLeft(length, '_');
            if (name.Length > length || text.IndexOf("&" + name, System.StringComparison.Ordinal) < 0)
            {
                return name;
            }
        }
    }

    // A tab before a comment or a line's end is a separator; one after the indentation of a block scalar is part of it
    // (sections 6.5 and 8.1).
    private bool TryHideTab(int start, int tab)
    {
        var at = tab;
        while (at < _text.Length && _text[at] is ' ' or '\t')
        {
            at++;
        }

        if (at == _text.Length || _text[at] is '\r' or '\n' || (_text[at] == '#' && _text[start] is not ('|' or '>')))
        {
            for (var i = tab; i < at; i++)
            {
                _text[i] = ' ';
            }

            return true;
        }

        if (_text[start] is '|' or '>' && tab > 0 && _text[tab - 1] == ' ')
        {
            Hide(tab);
            return true;
        }

        return false;
    }

    // In a flow collection, ':' and '?' end a plain scalar only before a space or a flow indicator (section 7.3.3).
    private bool TryRepairFlow()
    {
        if (_isFlowRepaired)
        {
            return false;
        }

        _isFlowRepaired = true;
        var isChanged = false;
        for (var i = 0; i < _text.Length; i++)
        {
            if (_text[i] == '!' && (i == 0 || IsSpace(_text[i - 1]) || IsFlowIndicator(_text[i - 1])))
            {
                i = EndOfTag(i);
            }
            else if (_text[i] is ':' or '?' && IsPlain(i))
            {
                Hide(i);
                isChanged = true;
            }
        }

        return isChanged;
    }

    private bool IsPlain(int at)
    {
        var next = at + 1 < _text.Length ? _text[at + 1] : '\n';
        var before = at > 0 ? _text[at - 1] : '\n';
        if (IsSpace(before) || before is '[' or '{' or ',')
        {
            // The first character of a scalar, unless a key precedes it.
            return !IsSpace(next)
                && !IsFlowIndicator(next)
                && next is not ('"' or '\'')
                && LastBefore(at) is '[' or '{' or ',';
        }

        return before is not ('"' or '\'' or ']' or '}')
            && (_text[at] == '?' || (!IsSpace(next) && !IsFlowIndicator(next)));
    }

    private char LastBefore(int at)
    {
        while (--at >= 0 && IsSpace(_text[at])) { }

        return at < 0 ? '\n' : _text[at];
    }

    private int EndOfTag(int at)
    {
        var isVerbatim = at + 1 < _text.Length && _text[at + 1] == '<';
        while (at + 1 < _text.Length && !IsSpace(_text[at + 1]) && (isVerbatim || !IsFlowIndicator(_text[at + 1])))
        {
            at++;
        }

        return at;
    }

    private void Hide(int at)
    {
        var original = _text[at];
        if (!_standIns.TryGetValue(original, out var standIn))
        {
            while (System.Array.IndexOf(_text, _next) >= 0)
            {
                _next++;
            }

            standIn = _next++;
            _standIns.Add(original, standIn);
            _originals.Add(standIn, original);
        }

        _text[at] = standIn;
    }

    private int NextLine(int at)
    {
        var end = System.Array.IndexOf(_text, '\n', at);
        return end < 0 ? _text.Length : end + 1;
    }

    private bool Starts(int at, string word) =>
        at + word.Length <= _text.Length && new string(_text, at, word.Length) == word;

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\r' or '\n';

    private static bool IsFlowIndicator(char c) => c is ',' or '[' or ']' or '{' or '}';
}
