using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using Clientele.Generator.Diagnostics;
using Clientele.Generator.OpenApi.Nodes;
using Clientele.Generator.OpenApi.Syntax;
using SharpYaml;
using SharpYaml.Events;

namespace Clientele.Generator.OpenApi.Yaml;

/// <summary>
/// Reads YAML 1.2 into nodes: resolves anchors and merge keys, and reads plain scalars by the core schema.
/// </summary>
internal sealed class YamlDocumentReader
{
    private readonly string _path;
    private readonly YamlText _text;
    private readonly List<DiagnosticInfo> _found;
    private readonly CancellationToken _cancellation;
    private readonly IParser _parser;
    private readonly int _length;
    private readonly YamlAliases _aliases;

    private YamlDocumentReader(string path, YamlText text, List<DiagnosticInfo> found, CancellationToken cancellation)
    {
        var shown = text.Text;
        (_path, _text, _found, _cancellation, _length) = (path, text, found, cancellation, shown.Length);
        _aliases = new YamlAliases(path, shown.Length, found);

        // The parser's own default is far lower; one level more lets this reader report its limit itself.
        _parser = Parser.CreateParser(new StringReader(shown), DocumentLimits.MaxDepth + 2);
    }

    /// <summary>Reads the first document of a text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="found">Receives problems that do not make it unreadable.</param>
    /// <param name="cancellation">Checked at every step.</param>
    /// <param name="canRecover">Whether to skip only the part that isn't YAML.</param>
    /// <exception cref="DocumentSyntaxException">It isn't YAML.</exception>
    public static OpenApiNode? Read(
        DescriptionSource source,
        List<DiagnosticInfo> found,
        CancellationToken cancellation,
        bool canRecover = true
    )
    {
        var text = new YamlText(source.Text);
        var recovery = canRecover ? new YamlRecovery(text) : null;
        while (true)
        {
            var inText = new List<DiagnosticInfo>();
            try
            {
                var root = new YamlDocumentReader(source.Path, text, inText, cancellation).Read();
                found.AddRange(recovery?.Error is { } first ? [SyntaxError(source.Path, first)] : inText);
                return root;
            }
            catch (YamlException error) when (text.TryRepair(error)) { }
            catch (Exception error) when (IsSyntax(error))
            {
                var known = AsSyntax(error, text);
                if (recovery?.TryCut(known) != true)
                {
                    throw recovery?.Error ?? known;
                }
            }
        }
    }

    /// <summary>Gets the diagnostic for an error.</summary>
    public static DiagnosticInfo SyntaxError(string path, DocumentSyntaxException error) =>
        new(DocumentDescriptors.Syntax, new DiagnosticPlace(path, error.Offset, 1, null), [error.Message]);

    private static bool IsSyntax(Exception error) =>
        error
            is DocumentSyntaxException
                or YamlException
                or InvalidOperationException
                or ArgumentException
                or IndexOutOfRangeException
                or FormatException
                or OverflowException;

    private static DocumentSyntaxException AsSyntax(Exception error, YamlText text) =>
        error switch
        {
            DocumentSyntaxException known => known,
            YamlException parser => new DocumentSyntaxException(
                WithoutPlace(text.Restore(parser.Message)),
                Math.Max(0, parser.Start.Index)
            ),
            _ => new DocumentSyntaxException(error.Message, 0),
        };

    private OpenApiNode? Read()
    {
        if (Next() is not StreamStart || Next() is not DocumentStart)
        {
            return null;
        }

        var root = ReadNode(Next(), 0);
        if (FindSecondDocument() is { } second)
        {
            _found.Add(
                new DiagnosticInfo(
                    DocumentDescriptors.SecondDocument,
                    new DiagnosticPlace(_path, second.Index, 1, null),
                    []
                )
            );
        }

        return root;
    }

    // Whatever follows, the first document stays readable.
    private Mark? FindSecondDocument()
    {
        try
        {
            var isEnd = Next() is not DocumentEnd || Next() is not DocumentStart;
            return isEnd || Next() is Scalar { Value.Length: 0 } || _parser.Current is not { } content
                ? null
                : content.Start;
        }
        catch (YamlException error)
        {
            return error.Start;
        }
    }

    // The parser starts its message with the position, which the diagnostic has anyway.
    private static string WithoutPlace(string message)
    {
        var end = message.IndexOf(
            "): ",
            message.IndexOf(" - (", StringComparison.Ordinal) is var range and > 0 ? range : 0,
            StringComparison.Ordinal
        );
        return message.StartsWith("(", StringComparison.Ordinal) && end > 0 ? message.Substring(end + 3) : message;
    }

    private ParsingEvent Next()
    {
        _cancellation.ThrowIfCancellationRequested();
        return _parser.MoveNext() && _parser.Current is { } current
            ? current
            : throw new DocumentSyntaxException("the text ends too early", _length);
    }

    private OpenApiNode ReadNode(ParsingEvent current, int depth)
    {
        if (depth > DocumentLimits.MaxDepth)
        {
            throw new DocumentSyntaxException("values are nested too deeply", current.Start.Index);
        }

        if (current is AnchorAlias alias)
        {
            return _aliases.Find(alias, depth)
                ?? throw new DocumentSyntaxException(
                    "nothing is anchored as '" + alias.Value + "'",
                    current.Start.Index
                );
        }

        var before = _aliases.Enter(depth);
        OpenApiNode node = current switch
        {
            MappingStart => ReadMapping(current, depth),
            SequenceStart => ReadSequence(current, depth),
            Scalar scalar => ReadScalar(scalar),
            _ => throw new DocumentSyntaxException("a value is expected here", current.Start.Index),
        };
        if (current is NodeEvent { Anchor: { Length: > 0 } anchor })
        {
            _aliases.Add(anchor, node, depth, before);
        }

        _aliases.Leave(before);
        return node;
    }

    private MappingNode ReadMapping(ParsingEvent start, int depth)
    {
        var members = new MemberList(_path, _found);
        List<OpenApiNode>? merges = null;
        var end = start.End.Index;
        for (var current = Next(); current is not MappingEnd; current = Next())
        {
            var key = ReadNode(current, depth + 1);
            var value = ReadNode(Next(), depth + 1);
            end = Math.Max(end, value.Offset + value.Length);
            if (key is not ScalarNode name)
            {
                _found.Add(
                    new DiagnosticInfo(
                        DocumentDescriptors.WrongType,
                        new DiagnosticPlace(_path, key.Offset, Math.Min(1, key.Length), null),
                        ["key", "a text"]
                    )
                );
                continue;
            }

            if (name.Text == "<<" && current is Scalar { Style: ScalarStyle.Plain } && value is not ScalarNode)
            {
                (merges ??= []).Add(value);
                continue;
            }

            members.Add(name.Text, current.Start.Index, current.End.Index - current.Start.Index, value);
        }

        foreach (var merge in merges ?? [])
        {
            Merge(members, merge);
        }

        return members.ToNode(start.Start.Index, Math.Max(0, end - start.Start.Index));
    }

    private static void Merge(MemberList members, OpenApiNode merged)
    {
        foreach (var node in merged is SequenceNode sequence ? sequence.Items : [merged])
        {
            if (node is MappingNode mapping)
            {
                members.Merge(mapping);
            }
        }
    }

    private SequenceNode ReadSequence(ParsingEvent start, int depth)
    {
        var items = new List<OpenApiNode>();
        var end = start.End.Index;
        for (var current = Next(); current is not SequenceEnd; current = Next())
        {
            items.Add(ReadNode(current, depth + 1));
            end = Math.Max(end, current.End.Index);
        }

        return new SequenceNode(start.Start.Index, Math.Max(0, end - start.Start.Index), items);
    }

    private ScalarNode ReadScalar(Scalar scalar)
    {
        var kind = scalar.Tag switch
        {
            "tag:yaml.org,2002:str" or "!" => ScalarKind.String,
            _ => scalar.Style == ScalarStyle.Plain ? CoreSchema.KindOf(scalar.Value) : ScalarKind.String,
        };
        return new ScalarNode(
            scalar.Start.Index,
            scalar.End.Index - scalar.Start.Index,
            _text.Restore(scalar.Value),
            kind
        );
    }
}
