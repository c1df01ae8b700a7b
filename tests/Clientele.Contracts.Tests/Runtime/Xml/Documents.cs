using System;
using System.Text;

namespace Clientele.Tests.Xml;

/// <summary>Random documents, the same in every run.</summary>
internal sealed class Documents(int seed)
{
    private static readonly string[] Names = ["a", "b", "c", "d", "A", "p:a", "q:b", "other", "é", "a.b-c_1"];
    private static readonly string[] AttributeNames =
    [
        "x",
        "y",
        "z",
        "X",
        "p:x",
        "q:x",
        "q:y",
        "xml:lang",
        "xmlns:q",
        "xmlns:p",
        "xmlns",
        "w",
    ];
    private static readonly string[] Texts =
    [
        "1",
        " ",
        "text",
        "é中",
        "&amp;",
        "&#x41;",
        "&#65;",
        "\r\n",
        "\r",
        "\t",
        "<![CDATA[<&]]>",
        "<!-- c -->",
        "<?pi d?>",
        "]]",
        "&lt;",
        "\u00a0",
        "'\"",
        "0123456789abcdef0123456789",
    ];
    private static readonly string[] Values =
    [
        "1",
        "",
        " ",
        "a b",
        "é",
        "&quot;",
        "&#9;",
        "\r\n",
        "urn:p",
        "urn:q",
        "urn:p",
        "http://www.w3.org/2001/XMLSchema-instance",
        ">",
    ];
    private static readonly string[] Bits =
    [
        "<",
        ">",
        "/",
        "&",
        ";",
        "\"",
        "'",
        "=",
        " ",
        "\n",
        "\r",
        "]]>",
        "--",
        "<!--",
        "-->",
        "<?",
        "?>",
        "<![CDATA[",
        "]]>",
        "</a>",
        "<a>",
        "<a/>",
        ":",
        "x",
        "xmlns:p=\"urn:p\"",
        "xmlns:p=\"\"",
        "p:",
        "&#",
        "&#x;",
        "&#0;",
        "&#xD800;",
        "\0",
        "\u0001",
        "\uFFFE",
        "<!",
        "<!DOCTYPE a>",
        "<?xml version=\"1.0\"?>",
        "é",
        "1",
        "-",
        ".",
        "!",
        "[",
        "]",
        "?",
        "\u0085",
        "\u2028",
        "×",
    ];

    private readonly Random _random = new(seed);

    public string Next()
    {
        var text = new StringBuilder();
        text.Append(
            Pick([
                "",
                "",
                "<?xml version='1.0'?>",
                "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\" ?>\n",
                "<!--x-->",
                "\r\n",
                "\uFEFF",
            ])
        );
        text.Append("<a xmlns:p=\"urn:p\" xmlns:q='urn:q'>");
        Content(text, 0);
        text.Append("</a>").Append(Pick(["", "", " ", "<!-- -->", "<?x?>"]));
        return text.ToString();
    }

    /// <summary>
    /// A document with up to three faults, which may not be any. They stand behind the XML declaration, where the
    /// framework lets more pass than XML does.
    /// </summary>
    public byte[] NextMutated()
    {
        var text = new StringBuilder(Next());
        var start = text.ToString().IndexOf("<a", StringComparison.Ordinal);
        for (var count = _random.Next(1, 4); count > 0; count--)
        {
            var at = _random.Next(start, text.Length);
            switch (_random.Next(4))
            {
                case 0:
                    text.Remove(at, Math.Min(_random.Next(1, 4), text.Length - at));
                    break;
                case 1:
                    text[at] = Pick(Bits)[0];
                    break;
                case 2:
                    text.Insert(at, text.ToString(at, Math.Min(_random.Next(1, 12), text.Length - at)));
                    break;
                default:
                    text.Insert(at, Pick(Bits));
                    break;
            }
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        if (_random.Next(20) == 0 && bytes.Length > 0)
        {
            bytes[_random.Next(bytes.Length)] = (byte)_random.Next(256);
        }

        return bytes;
    }

    private void Content(StringBuilder text, int depth)
    {
        for (var count = _random.Next(5); count > 0; count--)
        {
            if (_random.Next(2) == 0)
            {
                text.Append(Pick(Texts));
                continue;
            }

            var name = Pick(Names);
            text.Append('<').Append(name);
            Attributes(text);
            if (depth > 4 || _random.Next(4) == 0)
            {
                text.Append(Pick(["/>", " />"]));
                continue;
            }

            text.Append(Pick([">", ">", " >"]));
            Content(text, depth + 1);
            text.Append("</").Append(name).Append(Pick([">", ">", "\n>"]));
        }
    }

    private void Attributes(StringBuilder text)
    {
        for (var count = _random.Next(4) - 1; count > 0; count--)
        {
            var quote = _random.Next(2) == 0 ? '"' : '\'';
            text.Append(Pick([" ", " ", "\n "]))
                .Append(Pick(AttributeNames))
                .Append(Pick(["=", "=", " = "]))
                .Append(quote)
                .Append(Pick(Values))
                .Append(quote);
        }
    }

    private string Pick(ReadOnlySpan<string> choices) => choices[_random.Next(choices.Length)];
}
