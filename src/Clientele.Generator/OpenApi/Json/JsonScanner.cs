using System.Globalization;
using System.Text;
using Clientele.Generator.OpenApi.Nodes;
using Clientele.Generator.OpenApi.Syntax;

namespace Clientele.Generator.OpenApi.Json;

/// <summary>Reads the tokens of JSON (RFC 8259).</summary>
/// <param name="text">The text.</param>
/// <param name="recovery">
/// Receives errors that reading continues after; <see langword="null"/> if it stops at them.
/// </param>
internal sealed class JsonScanner(string text, JsonRecovery? recovery)
{
    private readonly TextPool _pool = new(text);
    private readonly JsonLines _lines = new(text);
    private int _startOfString;
    private int _endOfString = -1;

    /// <summary>Gets the current position.</summary>
    public int Offset { get; private set; }

    /// <summary>Gets whether the end is reached.</summary>
    public bool IsAtEnd => Offset >= text.Length;

    /// <summary>Gets the next character; NUL at the end.</summary>
    public char Current => Offset < text.Length ? text[Offset] : '\0';

    /// <summary>Skips a byte order mark.</summary>
    public void SkipMark() => Offset = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;

    /// <summary>Skips one character.</summary>
    public void Skip() => Offset++;

    /// <summary>Skips white space and, with a recovery, comments.</summary>
    public void SkipSpace()
    {
        while (true)
        {
            while (Current is ' ' or '\t' or '\r' or '\n')
            {
                Offset++;
            }

            if (recovery is null || !TrySkipComment())
            {
                return;
            }
        }
    }

    /// <summary>Skips a required character.</summary>
    /// <exception cref="DocumentSyntaxException">The next character is another one.</exception>
    public void Expect(char c)
    {
        if (Current != c)
        {
            throw Unexpected();
        }

        Offset++;
    }

    /// <summary>Gets the error for the next character.</summary>
    public DocumentSyntaxException Unexpected()
    {
        if (IsAtEnd)
        {
            return new DocumentSyntaxException("the text ends too early", Offset);
        }

        // Directly after a string: its quotes are misplaced.
        return recovery is not null && Offset == _endOfString && char.IsLetterOrDigit(text[Offset])
            ? new DocumentSyntaxException("a quote of this text is missing, or one too many", _startOfString)
            : new DocumentSyntaxException("'" + text[Offset] + "' is not expected here", Offset);
    }

    /// <summary>Skips the bracket that starts an object or array.</summary>
    /// <returns>
    /// Its position, and the indentation of its line; −1 if the container's lines are not indented further.
    /// </returns>
    public (int Offset, int Indentation) Open()
    {
        var start = Offset++;
        if (recovery is not { UsesIndentation: true })
        {
            return (start, -1);
        }

        SkipSpace();
        var indentation = _lines.IndentationAt(start);
        return (start, !_lines.IsFirst(Offset) || _lines.IndentationAt(Offset) > indentation ? indentation : -1);
    }

    /// <summary>
    /// Skips the end of an object or array, if it comes next. With a recovery, a missing bracket is implied by the end
    /// of the text or a line indented no more than the container's first; and a bracket indented further is a surplus
    /// one.
    /// </summary>
    /// <param name="end">The closing bracket.</param>
    /// <param name="indentation">The indentation of its first line; negative if that says nothing.</param>
    public bool TryClose(char end, int indentation)
    {
        SkipSpace();
        SkipSurplus(indentation);
        if (recovery is not null && IsOutside(indentation, end))
        {
            recovery.Add(new DocumentSyntaxException("'" + end + "' is missing before this", Offset));
            return true;
        }

        if (recovery is not null && Current is '}' or ']' && Current != end)
        {
            recovery.Add(Unexpected());
            return true;
        }

        if (Current != end)
        {
            return false;
        }

        Offset++;
        return true;
    }

    /// <summary>Skips the comma between members or items.</summary>
    /// <exception cref="DocumentSyntaxException">Neither the comma nor the end comes next.</exception>
    public void ReadSeparator(char end, int indentation)
    {
        SkipSpace();
        if (Current == end || (recovery is not null && (Current is '}' or ']' || IsOutside(indentation, end))))
        {
            return;
        }

        if (recovery is not null && Current == '"')
        {
            recovery.Add(new DocumentSyntaxException("',' is missing before this", Offset));
            return;
        }

        var comma = Offset;
        Expect(',');
        SkipSpace();
        if (Current != end)
        {
            return;
        }

        if (recovery is null)
        {
            throw Unexpected();
        }

        recovery.AddLiberty("a comma in front of '" + end + "'", comma);
    }

    /// <summary>Skips what can't be read, including nested brackets, up to the comma or bracket that ends it.</summary>
    public void SkipToNext()
    {
        var depth = 0;
        for (; !IsAtEnd; Offset++)
        {
            // After a string that did not end on its line, its comma was taken as part of it.
            if (Current is '\r' or '\n' && depth == 0 && _lines.IsTextNext(Offset))
            {
                return;
            }

            switch (Current)
            {
                case '"':
                    SkipString();
                    break;
                case '{' or '[':
                    depth++;
                    break;
                case '}' or ']' when depth == 0:
                    return;
                case '}' or ']':
                    depth--;
                    break;
                case ',' when depth == 0:
                    Offset++;
                    return;
            }
        }
    }

    /// <summary>Skips brackets and commas that close nothing.</summary>
    public void SkipClosings()
    {
        while (Current is '}' or ']' or ',' or ' ' or '\t' or '\r' or '\n')
        {
            Offset++;
        }
    }

    /// <summary>Reads a string.</summary>
    public ScalarNode ReadStringNode()
    {
        var start = Offset;
        var value = ReadString();
        return new ScalarNode(start, Offset - start, value, ScalarKind.String);
    }

    /// <summary>Reads <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    public ScalarNode ReadWord(string word, ScalarKind kind)
    {
        if (string.CompareOrdinal(text, Offset, word, 0, word.Length) != 0)
        {
            throw Unexpected();
        }

        Offset += word.Length;
        return new ScalarNode(Offset - word.Length, word.Length, word, kind);
    }

    /// <summary>Reads a number.</summary>
    public ScalarNode ReadNumber()
    {
        var start = Offset;
        while (Current is (>= '0' and <= '9') or '-' or '+' or '.' or 'e' or 'E')
        {
            Offset++;
        }

        var number = text.Substring(start, Offset - start);
        if (CoreSchema.IsJsonNumber(number))
        {
            return new ScalarNode(start, Offset - start, number, ScalarKind.Number);
        }

        Offset = start;
        throw Unexpected();
    }

    /// <summary>Gets the characters of a string, without quotes and escapes.</summary>
    public string ReadString()
    {
        _startOfString = Offset;
        var start = ++Offset;
        while (Current is not ('"' or '\\' or < ' '))
        {
            Offset++;
        }

        if (Current == '"')
        {
            _endOfString = Offset + 1;
            return _pool.Cut(start, Offset++ - start);
        }

        var builder = new StringBuilder(text, start, Offset - start, 64);
        while (Current != '"')
        {
            if (Current is not '\\' and < ' ')
            {
                throw Unended(start - 1);
            }

            builder.Append(Current == '\\' ? ReadEscape() : text[Offset++]);
        }

        _endOfString = ++Offset;
        return builder.ToString();
    }

    // A string ends on its line: with a recovery, the error is at its start, where the unmatched quote is.
    private DocumentSyntaxException Unended(int start) =>
        recovery is null || Current is not ('\r' or '\n' or '\0')
            ? Unexpected()
            : new DocumentSyntaxException("this text has no closing quote on its line", start);

    private char ReadEscape()
    {
        Offset++;
        var c = Current;
        Offset++;
        return c switch
        {
            '"' or '\\' or '/' => c,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => ReadHex(),
            _ => throw new DocumentSyntaxException("this is not an escape sequence", Offset - 1),
        };
    }

    private char ReadHex()
    {
        if (
            Offset + 4 > text.Length
            || !ushort.TryParse(
                text.Substring(Offset, 4),
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out var value
            )
        )
        {
            throw new DocumentSyntaxException("\\u needs four hexadecimal digits", Offset);
        }

        Offset += 4;
        return (char)value;
    }

    private void SkipSurplus(int indentation)
    {
        while (
            recovery is not null
            && indentation >= 0
            && Current is '}' or ']'
            && _lines.IsFirst(Offset)
            && _lines.IndentationAt(Offset) > indentation
        )
        {
            recovery.Add(new DocumentSyntaxException("this '" + Current + "' closes nothing", Offset));
            Offset++;
            SkipSpace();
            Offset += Current == ',' ? 1 : 0;
            SkipSpace();
        }
    }

    private bool IsOutside(int indentation, char end)
    {
        if (IsAtEnd)
        {
            return true;
        }

        if (indentation < 0 || !_lines.IsFirst(Offset))
        {
            return false;
        }

        var own = _lines.IndentationAt(Offset);
        return Current == end ? own < indentation : Current == '"' && own <= indentation;
    }

    private bool TrySkipComment()
    {
        if (Current != '/' || Offset + 1 >= text.Length || text[Offset + 1] is not ('/' or '*'))
        {
            return false;
        }

        recovery!.AddLiberty("a comment", Offset);
        var isLine = text[Offset + 1] == '/';
        var end = text.IndexOf(isLine ? "\n" : "*/", Offset + 2, System.StringComparison.Ordinal);
        Offset = end < 0 ? text.Length : end + (isLine ? 1 : 2);
        return true;
    }

    private void SkipString()
    {
        for (Offset++; !IsAtEnd && Current is not ('"' or '\r' or '\n'); Offset++)
        {
            if (Current == '\\')
            {
                Offset++;
            }
        }

        Offset -= Current is '\r' or '\n' ? 1 : 0;
    }
}
