using System.Collections.Generic;
using Clientele.Generator.OpenApi.Syntax;

namespace Clientele.Generator.OpenApi.Yaml;

/// <summary>
/// Finds a quote or bracket in YAML that is not closed where its value ends by indentation. A parser would read on
/// until the next quote, and report whatever it finds there.
/// </summary>
internal sealed class UnclosedToken
{
    private readonly string _text;
    private readonly Stack<(int Offset, int Column)> _open = new();
    private int _at;

    private UnclosedToken(string text) => _text = text;

    /// <summary>
    /// Gets the first such token before the end of the line of <paramref name="last"/>, or <see langword="null"/>.
    /// </summary>
    public static DocumentSyntaxException? Find(string text, int last)
    {
        var scan = new UnclosedToken(text);
        for (var line = 0; line <= last && line < text.Length; )
        {
            if (YamlLines.IsBlank(text, line))
            {
                line = YamlLines.Next(text, line);
                continue;
            }

            var column = YamlLines.KeyColumn(text, line);
            if (scan.ScanLine(line, column) is { } found)
            {
                return found;
            }

            line = YamlLines.Next(text, scan._at);
            line = scan._open.Count == 0 && scan.IsBlockScalar(line) ? scan.EndOfBlockScalar(line, column) : line;
        }

        return null;
    }

    private DocumentSyntaxException? ScanLine(int line, int column)
    {
        for (_at = line + column; _at < _text.Length && _text[_at] != '\n'; _at++)
        {
            switch (_text[_at])
            {
                case '#' when _at > line && _text[_at - 1] is ' ' or '\t':
                    SkipToEnd();
                    return CheckOpen();
                case '"' or '\'' when IsTokenStart(line):
                    if (!TrySkipQuoted(column))
                    {
                        return new DocumentSyntaxException("this text has no closing quote", _at);
                    }

                    break;
                case '[' or '{' when _open.Count > 0 || IsTokenStart(line):
                    _open.Push((_at, column));
                    break;
                case ']' or '}' when _open.Count > 0:
                    _open.Pop();
                    break;
            }
        }

        return CheckOpen();
    }

    // Called at the end of each line.
    private DocumentSyntaxException? CheckOpen()
    {
        if (_open.Count == 0)
        {
            return null;
        }

        var next = NextTextLine(_at);
        var (offset, column) = _open.ToArray()[_open.Count - 1];
        var isInside =
            next < _text.Length
            && (
                YamlLines.Indentation(_text, next) > column
                || _text[next + YamlLines.Indentation(_text, next)] is ']' or '}'
            );
        return isInside ? null : new DocumentSyntaxException("this '" + _text[offset] + "' is not closed", offset);
    }

    private bool TrySkipQuoted(int column)
    {
        var quote = _text[_at];
        for (var at = _at + 1; at < _text.Length; at++)
        {
            if (_text[at] == quote && quote == '\'' && at + 1 < _text.Length && _text[at + 1] == quote)
            {
                at++;
            }
            else if (_text[at] == quote)
            {
                // What directly follows shows whether this quote belongs to another string.
                var isEnd =
                    at + 1 >= _text.Length || _text[at + 1] is ' ' or '\t' or '\r' or '\n' or ',' or ']' or '}' or ':';
                _at = isEnd ? at : _at;
                return isEnd;
            }
            else if (_text[at] == '\\' && quote == '"')
            {
                at++;
            }
            else if (_text[at] == '\n' && IsOutside(NextTextLine(at), column))
            {
                return false;
            }
        }

        return false;
    }

    // Within brackets, indentation is free.
    private bool IsOutside(int line, int column) =>
        line >= _text.Length || (_open.Count == 0 && YamlLines.Indentation(_text, line) <= column);

    private int NextTextLine(int at)
    {
        var line = YamlLines.Next(_text, at);
        while (line < _text.Length && YamlLines.IsBlank(_text, line))
        {
            line = YamlLines.Next(_text, line);
        }

        return line;
    }

    private bool IsTokenStart(int line)
    {
        var before = _at - 1;
        while (before >= line && _text[before] is ' ' or '\t')
        {
            before--;
        }

        return before < line
            || (before < _at - 1 && _text[before] is ':' or '-' or '?')
            || _text[before] is ',' or '[' or '{'
            || (_open.Count > 0 && _text[before] == ':');
    }

    // Whether the line before ends in | or >, possibly followed by indicators.
    private bool IsBlockScalar(int next)
    {
        var at = next - 1;
        while (at >= 0 && _text[at] is '\n' or '\r' or ' ' or '+' or '-' or (>= '0' and <= '9'))
        {
            at--;
        }

        return at > 0 && _text[at] is '|' or '>' && _text[at - 1] is ' ';
    }

    private int EndOfBlockScalar(int line, int column)
    {
        while (line < _text.Length && (YamlLines.IsBlank(_text, line) || YamlLines.Indentation(_text, line) > column))
        {
            line = YamlLines.Next(_text, line);
        }

        return line;
    }

    private void SkipToEnd()
    {
        while (_at < _text.Length && _text[_at] != '\n')
        {
            _at++;
        }
    }
}
