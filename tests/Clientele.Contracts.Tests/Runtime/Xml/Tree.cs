using System;
using System.IO;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Clientele.Runtime.Xml;

namespace Clientele.Tests.Xml;

/// <summary>
/// A document as text that says what a reader made of it; once as our reader sees it, once as <see cref="XmlReader"/>
/// does.
/// </summary>
internal static class Tree
{
    private static readonly string[] Elements = ["a", "b", "c", "d"];
    private static readonly string[] Attributes = ["x", "y", "z"];
    private static readonly XmlMemberTable Members = new(
        Array.ConvertAll(Elements, static name => new XmlTag(name)),
        Array.ConvertAll(Attributes, static name => new XmlTag(name))
    );

    /// <summary>A document type with an internal subset, which is refused.</summary>
    private static readonly Regex Declares = new("<!DOCTYPE[^>]*\\[", RegexOptions.CultureInvariant);

    /// <summary>What our reader sees, or <see langword="null"/> where it refuses the document.</summary>
    public static string? Ours(ReadOnlySpan<byte> xml)
    {
        try
        {
            var reader = new Utf8XmlReader(XmlDecoding.ToUtf8(xml));
            var text = new StringBuilder();
            Read(ref reader, text);
            reader.End();
            return text.ToString();
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>What the framework sees, or <see langword="null"/> where it refuses the document.</summary>
    public static string? Theirs(ReadOnlySpan<byte> xml)
    {
        try
        {
            var settings = new XmlReaderSettings
            {
                DtdProcessing = Declares.IsMatch(Encoding.Latin1.GetString(xml))
                    ? DtdProcessing.Prohibit
                    : DtdProcessing.Parse,
                XmlResolver = null,
            };
            using var reader = XmlReader.Create(new MemoryStream(xml.ToArray()), settings);
            reader.MoveToContent();
            var text = new StringBuilder();
            Read(reader, text, new Verdicts(xml.ToArray(), settings, Elements, Attributes));
            while (reader.Read()) { }

            return text.ToString();
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static void Read(ref Utf8XmlReader reader, StringBuilder text)
    {
        for (
            var member = reader.FirstMember(Members);
            member != XmlMemberTable.End;
            member = reader.NextMember(Members, member)
        )
        {
            switch (member)
            {
                case XmlMemberTable.Text:
                    text.Append('"').Append(reader.ReadString()).Append('"');
                    break;
                case XmlMemberTable.Unknown:
                    text.Append('?');
                    reader.SkipMember();
                    break;
                case var attribute when attribute >= Elements.Length:
                    text.Append(Attributes[attribute - Elements.Length])
                        .Append("='")
                        .Append(reader.ReadString())
                        .Append('\'');
                    break;
                default:
                    text.Append(Elements[member]).Append('(');
                    Read(ref reader, text);
                    text.Append(')');
                    break;
            }
        }
    }

    private static void Read(XmlReader reader, StringBuilder text, Verdicts verdicts)
    {
        Write(reader, text, verdicts);
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return;
        }

        var run = new StringBuilder();
        var isText = false;
        var isOnly = true;
        for (reader.Read(); reader.NodeType != XmlNodeType.EndElement; )
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    Flush(run, isText, text);
                    ReadChild(reader, text, verdicts);
                    isText = isOnly = false;
                    continue;
                case XmlNodeType.Text or XmlNodeType.CDATA:
                    isText = true;
                    run.Append(reader.Value);
                    break;
                case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    run.Append(reader.Value);
                    break;
                default:
                    break;
            }

            reader.Read();
        }

        Flush(run, isText || (isOnly && run.Length > 0), text);
        reader.Read();
    }

    private static void Flush(StringBuilder run, bool isText, StringBuilder text)
    {
        if (isText)
        {
            text.Append('"').Append(run).Append('"');
        }

        run.Clear();
    }

    private static void ReadChild(XmlReader reader, StringBuilder text, Verdicts verdicts)
    {
        if (
            verdicts.IsMember(reader)
            && Array.IndexOf(Elements, reader.LocalName.ToLowerInvariant()) is >= 0 and var index
        )
        {
            text.Append(Elements[index]).Append('(');
            Read(reader, text, verdicts);
            text.Append(')');
            return;
        }

        text.Append('?');
        reader.Skip();
    }

    private static void Write(XmlReader reader, StringBuilder text, Verdicts verdicts)
    {
        while (reader.MoveToNextAttribute())
        {
            if (
                verdicts.IsMember(reader)
                && Array.IndexOf(Attributes, reader.LocalName.ToLowerInvariant()) is >= 0 and var index
            )
            {
                text.Append(Attributes[index]).Append("='").Append(reader.Value).Append('\'');
            }
        }

        reader.MoveToElement();
    }
}
