using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Threading;
using Clientele.Generator.Diagnostics;

namespace Clientele.Generator.OpenApi;

/// <summary>Reads JSON (RFC 8259) into nodes.</summary>
internal sealed class JsonDocumentReader(DescriptionSource source, List<DiagnosticInfo> found, CancellationToken cancellation)
{
    private readonly string _text = source.Text;
    private int _at;

    /// <summary>Reads the text's one value.</summary>
    /// <exception cref="DocumentSyntaxException">It isn't JSON.</exception>
    public OpenApiNode Read()
    {
        if (_text.Length > 0 && _text[0] == '\uFEFF')
        {
            _at = 1;
        }

        var root = ReadValue(0);
        SkipSpace();
        return _at == _text.Length ? root : throw Unexpected();
    }

    private OpenApiNode ReadValue(int depth)
    {
        cancellation.ThrowIfCancellationRequested();
        if (depth > DocumentParser.MaxDepth)
        {
            throw new DocumentSyntaxException("values are nested too deeply", _at);
        }

        SkipSpace();
        return Current switch
        {
            '{' => ReadObject(depth),
            '[' => ReadArray(depth),
            '"' => ReadStringNode(),
            't' => ReadWord("true", ScalarKind.Boolean),
            'f' => ReadWord("false", ScalarKind.Boolean),
            'n' => ReadWord("null", ScalarKind.Null),
            _ => ReadNumber(),
        };
    }

    private MappingNode ReadObject(int depth)
    {
        var start = _at++;
        var members = new MemberList(source.Path, found);
        SkipSpace();
        while (Current != '}')
        {
            SkipSpace();
            var keyOffset = _at;
            var key = Current == '"' ? ReadString() : throw Unexpected();
            SkipSpace();
            Expect(':');
            members.Add(key, keyOffset, _at - keyOffset, ReadValue(depth + 1));
            ReadSeparator('}');
        }

        _at++;
        return new MappingNode(start, _at - start, members.Members);
    }

    private SequenceNode ReadArray(int depth)
    {
        var start = _at++;
        var items = new List<OpenApiNode>();
        SkipSpace();
        while (Current != ']')
        {
            items.Add(ReadValue(depth + 1));
            ReadSeparator(']');
        }

        _at++;
        return new SequenceNode(start, _at - start, items);
    }

    private void ReadSeparator(char end)
    {
        SkipSpace();
        if (Current == end)
        {
            return;
        }

        Expect(',');
        SkipSpace();
        if (Current == end)
        {
            throw Unexpected();
        }
    }

    private ScalarNode ReadStringNode()
    {
        var start = _at;
        var text = ReadString();
        return new ScalarNode(start, _at - start, text, ScalarKind.String);
    }

    private ScalarNode ReadWord(string word, ScalarKind kind)
    {
        if (string.CompareOrdinal(_text, _at, word, 0, word.Length) != 0)
        {
            throw Unexpected();
        }

        _at += word.Length;
        return new ScalarNode(_at - word.Length, word.Length, word, kind);
    }

    private ScalarNode ReadNumber()
    {
        var start = _at;
        while (Current is (>= '0' and <= '9') or '-' or '+' or '.' or 'e' or 'E')
        {
            _at++;
        }

        var text = _text.Substring(start, _at - start);
        if (CoreSchema.IsJsonNumber(text))
        {
            return new ScalarNode(start, _at - start, text, ScalarKind.Number);
        }

        _at = start;
        throw Unexpected();
    }

    private string ReadString()
    {
        var start = ++_at;
        while (Current is not ('"' or '\\' or < ' '))
        {
            _at++;
        }

        if (Current == '"')
        {
            return _text.Substring(start, _at++ - start);
        }

        var builder = new StringBuilder(_text, start, _at - start, 64);
        while (Current != '"')
        {
            builder.Append(Current == '\\' ? ReadEscape() : Current >= ' ' ? _text[_at++] : throw Unexpected());
        }

        _at++;
        return builder.ToString();
    }

    private char ReadEscape()
    {
        _at++;
        var c = Current;
        _at++;
        return c switch
        {
            '"' or '\\' or '/' => c,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => ReadHex(),
            _ => throw new DocumentSyntaxException("this is not an escape sequence", _at - 1),
        };
    }

    private char ReadHex()
    {
        if (_at + 4 > _text.Length || !ushort.TryParse(_text.Substring(_at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            throw new DocumentSyntaxException("\\u needs four hexadecimal digits", _at);
        }

        _at += 4;
        return (char)value;
    }

    private char Current => _at < _text.Length ? _text[_at] : '\0';

    private void SkipSpace()
    {
        while (Current is ' ' or '\t' or '\r' or '\n')
        {
            _at++;
        }
    }

    private void Expect(char c)
    {
        if (Current != c)
        {
            throw Unexpected();
        }

        _at++;
    }

    private DocumentSyntaxException Unexpected() =>
        new(_at < _text.Length ? "'" + _text[_at] + "' is not expected here" : "the text ends too early", _at);
}
