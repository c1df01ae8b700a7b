using System;

namespace Clientele.Runtime.Xml;

public ref partial struct Utf8XmlReader
{
    private void Prolog()
    {
        if (XmlCharacters.IndexOfRefused(_data) is >= 0 and var refused)
        {
            ThrowAt(refused, "there is something that is no character of XML 1.0 in UTF-8");
        }

        if (_data.StartsWith("\uFEFF"u8))
        {
            _position = 3;
        }

        if (XmlDeclaration.Starts(Rest))
        {
            var declaration = new XmlDeclaration(Rest);
            _position += declaration.Length;
            if (declaration.Error is { } error)
            {
                Throw(error);
            }
        }

        SkipMisc();
        if (IsAtMarkup() && Rest.StartsWith("<!DOCTYPE"u8))
        {
            DocumentType();
            SkipMisc();
        }

        if (_position >= _data.Length || _data[_position] != '<')
        {
            Throw("a root element is expected");
        }
    }

    /// <summary>Consumes the start tag of the root.</summary>
    private void StartRoot(XmlRootTag root)
    {
        var start = _position;
        var tag = root.Tag;
        if (tag.Member < 0 || !TryFollow(tag, start))
        {
            StartTag();
            var isNamed = root.IsNamed(LocalName(Slice(_open[0])));
            if (!isNamed || root.IsMember)
            {
                EnterStrange(root, isNamed);
            }
            else if ((_state & XmlState.Attributes) == 0 && _scope is null)
            {
                root.Learn(_data[start.._position], _open[0].Length, _scopeDepth > 0);
            }
        }
        else if (tag.Declares)
        {
            _scopeDepth = 1;
            _declaring = UInt128.One;
        }
    }

    /// <summary>Skips white space, comments and processing instructions outside the root element.</summary>
    private void SkipMisc()
    {
        while (true)
        {
            SkipSpace();
            if (!IsAtMarkup() || (_depth == 0 && !_hasType && Rest.StartsWith("<!DOCTYPE"u8)) || !TrySkipMarkup())
            {
                return;
            }
        }
    }

    private readonly bool IsAtMarkup() =>
        _position + 1 < _data.Length && _data[_position] == '<' && _data[_position + 1] is (byte)'!' or (byte)'?';

    /// <summary>Skips a comment or processing instruction.</summary>
    private bool TrySkipMarkup()
    {
        var rest = Rest;
        if (rest.StartsWith("<!--"u8))
        {
            Comment();
            return true;
        }

        if (rest.StartsWith("<?"u8))
        {
            Instruction();
            return true;
        }

        if (rest.StartsWith("<!"u8))
        {
            Throw(
                rest.StartsWith("<!DOCTYPE"u8)
                    ? "a document type declaration is not accepted"
                    : "a comment or a tag is expected"
            );
        }

        return false;
    }

    /// <summary>
    /// Skips a document type declaration without an internal subset (XML 1.0, production 28). An external subset is not
    /// fetched.
    /// </summary>
    private void DocumentType()
    {
        _hasType = true;
        _position += "<!DOCTYPE"u8.Length;
        TypeSpace();
        _position += QualifiedNameLength(_position);
        var isSpaced = SkipSpace();
        var publicLiterals = Rest.StartsWith("PUBLIC"u8) ? 2 : 0;
        var literals = Rest.StartsWith("SYSTEM"u8) ? 1 : publicLiterals;
        if (literals > 0 && isSpaced)
        {
            _position += "SYSTEM"u8.Length;
        }

        for (; literals > 0; literals--)
        {
            TypeSpace();
            TypeLiteral();
        }

        SkipSpace();
        Expect(
            ">"u8,
            Rest.StartsWith("["u8)
                ? "a document type declaration with an internal subset is not accepted"
                : "'>' is expected"
        );
    }

    private void TypeSpace()
    {
        if (!SkipSpace())
        {
            Throw("white space is expected");
        }
    }

    private void TypeLiteral()
    {
        var quote = _position < _data.Length ? _data[_position] : (byte)0;
        if (quote is not ((byte)'"' or (byte)'\''))
        {
            Throw("a quoted identifier is expected");
        }

        var start = _position++;
        SkipTo(quote == '"' ? "\""u8 : "'"u8, start, "the identifier does not end");
    }

    private void Comment()
    {
        var start = _position;
        _position += 4;
        SkipTo("--"u8, start, "the comment does not end");
        Expect(">"u8, "'--' ends a comment: '>' is expected");
    }

    private void Instruction()
    {
        var start = _position;
        _position += 2;
        var length = XmlCharacters.NameLength(Rest);
        if (length == 0)
        {
            Throw("the name of a processing instruction is expected");
        }

        if (length == 3 && System.Text.Ascii.EqualsIgnoreCase(Rest[..3], "xml"u8))
        {
            Throw("an XML declaration stands elsewhere than at the start");
        }

        _position += length;
        if (!Rest.StartsWith("?>"u8) && !SkipSpace())
        {
            Throw("white space or '?>' is expected");
        }

        SkipTo("?>"u8, start, "the processing instruction does not end");
    }

    private void SkipTo(ReadOnlySpan<byte> end, int start, string reason)
    {
        var offset = Rest.IndexOf(end);
        if (offset < 0)
        {
            ThrowAt(start, reason);
        }

        _position += offset + end.Length;
    }

    private void Expect(ReadOnlySpan<byte> text, string reason)
    {
        if (!Rest.StartsWith(text))
        {
            Throw(reason);
        }

        _position += text.Length;
    }

    private bool SkipSpace()
    {
        var start = _position;
        _position = XmlCharacters.SkipSpace(_data, start);
        return _position > start;
    }
}
