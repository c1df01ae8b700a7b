using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Clientele.Fuzz.Emitted;
using Clientele.Xml;

namespace Clientele.Fuzz;

/// <summary>The XML reader and writer, through emitted records.</summary>
internal sealed partial class XmlTarget : FuzzTarget
{
    private static readonly Func<byte[], byte[]>[] Shapes =
    [
        Shape(SizesXmlContext.Default.Customer),
        Shape(SizesXmlContext.Default.CustomerPage),
        Shape(SizesXmlContext.Default.Article),
        Shape(SizesXmlContext.Default.Measurements),
        Shape(Mixed.MixedXmlContext.Default.Blend),
        Shape(Mixed.MixedXmlContext.Default.Either),
    ];

    /// <inheritdoc />
    public override IReadOnlyList<byte[]> Seeds { get; } =
    [
        Resource("customer.contract.xml"),
        Resource("customer.plain.xml"),
        """<?xml version="1.0" encoding="utf-8"?><!-- c --><Article><title>a &amp; b &#x41;</title><body><![CDATA[<x>]]></body><comments/></Article><?end?>"""u8.ToArray(),
        """<Article><title xmlns:p="urn:p" p:x="1">a</title><comments xmlns:p="urn:p"><p:string xmlns:q="urn:q" q:y="">b</p:string><p:string xmlns:q="urn:q" q:y="">c</p:string></comments></Article>"""u8.ToArray(),
        """<Measurements xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><counts><item>1</item><item>-2</item></counts><readings i:nil="true"/><moments><item>2026-11-24T05:00:00Z</item></moments></Measurements>"""u8.ToArray(),
        """<mixed xmlns="urn:mixed" xml:lang="de" rel="1 2" second="s" xmlns:atom="urn:atom" xmlns:x="urn:x"><atom:link href="h" x:href="i"/><link>l</link><any code="5">a<b xmlns="">c</b><q:d xmlns:q="urn:q"/></any><free><y>1</y><y>2</y><z><w/></z></free><tags><KeyValueOfstringstring><Key>k</Key><Value>v</Value></KeyValueOfstringstring></tags><when><DateTime>2026-01-02T03:04:05Z</DateTime><OffsetMinutes>60</OffsetMinutes></when><rows><row><cell>1</cell></row><row/></rows><first>f</first></mixed>"""u8.ToArray(),
        """<m:mixed xmlns:m="urn:mixed" xmlns:s="urn:s" xmlns:p="urn:p"><m:pairs><m:a>1</m:a></m:pairs><m:buckets><m:bucket>b</m:bucket></m:buckets><m:shapes><circle><r>1</r></circle><s:square><s:r>2</s:r><s:inner><z/></s:inner></s:square></m:shapes><s:square/><m:kind><m:k>B</m:k><m:b>true</m:b></m:kind><p:section><![CDATA[x]]></p:section><m:deep><m:link/><x:link xmlns:x="urn:z"/></m:deep></m:mixed>"""u8.ToArray(),
        """<square xmlns="urn:s"><r>2</r></square>"""u8.ToArray(),
        """<mixed xmlns="urn:mixed"><marks><name>a</name><marks><mark id="1"/></marks></marks><marks id="2"/><marks><mark/></marks><grid><number>1</number></grid><grid><line><number>2</number></line></grid><grid/><buckets>b</buckets><content><mark><name>c</name></mark></content></mixed>"""u8.ToArray(),
        """<mixed xmlns="urn:mixed"><titles>a<title lang="de">b</title><![CDATA[c]]></titles><words>5<words id="1"/>five</words><counts>1<counts/>2</counts><shapes>round<circle/></shapes></mixed>"""u8.ToArray(),
        """<mixed xmlns="urn:mixed"><content k="A"><a>1</a></content><deep><content>text</content></deep><marks/></mixed>"""u8.ToArray(),
    ];

    /// <inheritdoc />
    public override IReadOnlyList<byte[]> Pieces { get; } =
    [
        .. new[]
        {
            "<",
            ">",
            "</",
            "/>",
            "=",
            "\"",
            "'",
            "&",
            ";",
            "&lt;",
            "&#65;",
            "&#x1F4E6;",
            "&#0;",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "<?",
            "?>",
            "<!DOCTYPE a>",
            "<!DOCTYPE a SYSTEM 'x'>",
            "xmlns=\"urn:mixed\"",
            "<atom:link xmlns:atom=\"urn:atom\"/>",
            "<any>",
            "</any>",
            "<KeyValueOfa><Key>k</Key><Value>1</Value></KeyValueOfa>",
            " ",
            "\r\n",
            "xmlns=\"\"",
            "xmlns:a=\"b\"",
            "a:",
            "<a/>",
            "<a>",
            "</a>",
            "\u00e4",
            "\ud83d\udce6",
            "\uFFFE",
        }.Select(Encoding.UTF8.GetBytes),
        [0x80],
        [0xC3],
        [0],
        [0xED, 0xA0, 0x80],
    ];

    /// <inheritdoc />
    public override string Run(ReadOnlySpan<byte> bytes)
    {
        var text = bytes.ToArray();
        var isRight = IsRight(text, out var reason) || IsRight(FourthEdition(text), out _);
        return string.Join('|', Shapes.Select(rewrite => Read(() => rewrite(text), isRight, reason)));
    }

    // The framework's reader knows XML 1.0's fourth edition; the fifth has nearly every letter and sign in names, and
    // reads any version 1.x.
    private static byte[] FourthEdition(byte[] text)
    {
        var ascii = new StringBuilder();
        foreach (var rune in Encoding.UTF8.GetString(text).EnumerateRunes())
        {
            ascii.Append(
                IsFifthEditionLetter(rune.Value)
                    ? "u" + rune.Value.ToString("x", CultureInfo.InvariantCulture)
                    : rune.ToString()
            );
        }

        return Encoding.UTF8.GetBytes(MinorVersion().Replace(ascii.ToString(), "${before}1.0"));
    }

    [GeneratedRegex("""<!DOCTYPE[^>]*\[""", RegexOptions.CultureInvariant)]
    private static partial Regex Subset();

    [GeneratedRegex("""(?<before>^\uFEFF?<\?xml\s+version\s*=\s*["'])1\.[0-9]+""", RegexOptions.CultureInvariant)]
    private static partial Regex MinorVersion();

    private static bool IsFifthEditionLetter(int rune) =>
        rune
            is (>= 0xC0 and <= 0x2FF and not (0xD7 or 0xF7))
                or (>= 0x370 and <= 0x1FFF and not 0x37E)
                or 0x200C
                or 0x200D
                or (>= 0x2070 and <= 0x218F)
                or (>= 0x2C00 and <= 0x2FEF)
                or (>= 0x3001 and <= 0xD7FF)
                or (>= 0xF900 and <= 0xFDCF)
                or (>= 0xFDF0 and < 0xFFFD)
                or (>= 0x10000 and <= 0xEFFFF);

    private static Func<byte[], byte[]> Shape<T>(XmlTypeInfo<T> info) =>
        bytes =>
        {
            var value = info.Deserialize(bytes);
            var written = info.Serialize(value);
            return Equals(info.Deserialize(written), value)
                ? written
                : throw new FindingException(
                    $"{typeof(T).Name} changes when it is written: {Encoding.UTF8.GetString(written)}"
                );
        };

    private static string Read(Func<byte[]> rewrite, bool isRight, string reason)
    {
        try
        {
            var written = rewrite();
            return !isRight ? throw new FindingException($"What is not well-formed is read: {reason}")
                : IsRight(written, out var fault) || IsRight(FourthEdition(written), out _) ? ""
                : throw new FindingException(
                    $"What is written is not well-formed: {fault}\n{Encoding.UTF8.GetString(written)}"
                );
        }
        catch (XmlException error)
        {
            return new string([.. error.Message.Where(static c => !char.IsAsciiDigit(c))]);
        }
        catch (Exception error) when (error is not FindingException)
        {
            throw new FindingException(error.GetType().Name, error);
        }
    }

    private static bool IsRight(byte[] text, out string reason)
    {
        try
        {
            using var reader = XmlReader.Create(
                new MemoryStream(text),
                new XmlReaderSettings
                {
                    DtdProcessing = Subset().IsMatch(Encoding.Latin1.GetString(text))
                        ? DtdProcessing.Prohibit
                        : DtdProcessing.Parse,
                    XmlResolver = null,
                }
            );
            while (reader.Read()) { }

            reason = "";
            return true;
        }
        catch (XmlException error)
        {
            reason = error.Message;
            return false;
        }
    }
}
