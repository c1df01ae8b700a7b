using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using Clientele.Generator.Diagnostics;
using SharpYaml;
using SharpYaml.Events;

namespace Clientele.Generator.OpenApi;

/// <summary>Reads YAML 1.2 into nodes: anchors and merge keys are resolved, plain scalars read by the core schema.</summary>
internal sealed class YamlDocumentReader(DescriptionSource source, List<DiagnosticInfo> found, CancellationToken cancellation)
{
    private readonly Dictionary<string, OpenApiNode> _anchors = new(StringComparer.Ordinal);
    private readonly IParser _parser = Parser.CreateParser(new StringReader(source.Text));
    private int _merged;

    /// <summary>Reads the first document.</summary>
    /// <exception cref="DocumentSyntaxException">It isn't YAML.</exception>
    public OpenApiNode? Read()
    {
        try
        {
            return Next() is StreamStart && Next() is DocumentStart ? ReadNode(Next(), 0) : null;
        }
        catch (YamlException error)
        {
            throw new DocumentSyntaxException(WithoutPlace(error.Message), Math.Max(0, error.Start.Index));
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            throw new DocumentSyntaxException(error.Message, 0);
        }
    }

    // The parser puts the place before its message; the diagnostic has one of its own.
    private static string WithoutPlace(string message)
    {
        var end = message.IndexOf("): ", message.IndexOf(" - (", StringComparison.Ordinal) is var range and > 0 ? range : 0, StringComparison.Ordinal);
        return message.StartsWith("(", StringComparison.Ordinal) && end > 0 ? message.Substring(end + 3) : message;
    }

    private ParsingEvent Next()
    {
        cancellation.ThrowIfCancellationRequested();
        return _parser.MoveNext() && _parser.Current is { } current ? current : throw new DocumentSyntaxException("the text ends too early", source.Text.Length);
    }

    private OpenApiNode ReadNode(ParsingEvent current, int depth)
    {
        if (depth > DocumentParser.MaxDepth)
        {
            throw new DocumentSyntaxException("values are nested too deeply", current.Start.Index);
        }

        if (current is AnchorAlias alias)
        {
            return _anchors.TryGetValue(alias.Value, out var target)
                ? target
                : throw new DocumentSyntaxException("nothing is anchored as '" + alias.Value + "'", current.Start.Index);
        }

        OpenApiNode node = current switch
        {
            MappingStart => ReadMapping(current, depth),
            SequenceStart => ReadSequence(current, depth),
            Scalar scalar => ReadScalar(scalar),
            _ => throw new DocumentSyntaxException("a value is expected here", current.Start.Index),
        };
        if (current is NodeEvent { Anchor: { Length: > 0 } anchor })
        {
            _anchors[anchor] = node;
        }

        return node;
    }

    private MappingNode ReadMapping(ParsingEvent start, int depth)
    {
        var members = new MemberList(source.Path, found);
        List<OpenApiNode>? merges = null;
        var end = start.End.Index;
        for (var current = Next(); current is not MappingEnd; current = Next())
        {
            var key = ReadNode(current, depth + 1) as ScalarNode ?? throw new DocumentSyntaxException("a key has to be a scalar", current.Start.Index);
            var value = ReadNode(Next(), depth + 1);
            end = Math.Max(end, value.Offset + value.Length);
            if (key.Text == "<<" && current is Scalar { Style: ScalarStyle.Plain } && value is not ScalarNode)
            {
                (merges ??= []).Add(value);
                continue;
            }

            members.Add(key.Text, current.Start.Index, current.End.Index - current.Start.Index, value);
        }

        foreach (var merge in merges ?? [])
        {
            Merge(members, merge);
        }

        return new MappingNode(start.Start.Index, Math.Max(0, end - start.Start.Index), members.Members);
    }

    private void Merge(MemberList members, OpenApiNode merged)
    {
        foreach (var node in merged is SequenceNode sequence ? sequence.Items : [merged])
        {
            if (node is MappingNode mapping && (_merged += mapping.Members.Count) < 1_000_000)
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

    private static ScalarNode ReadScalar(Scalar scalar)
    {
        var kind = scalar.Tag switch
        {
            "tag:yaml.org,2002:str" or "!" => ScalarKind.String,
            _ => scalar.Style == ScalarStyle.Plain ? CoreSchema.KindOf(scalar.Value) : ScalarKind.String,
        };
        return new ScalarNode(scalar.Start.Index, scalar.End.Index - scalar.Start.Index, scalar.Value, kind);
    }
}
