using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Diagnostics;
using Clientele.Generator.OpenApi.Nodes;

namespace Clientele.Generator.OpenApi.Structure;

/// <summary>
/// Checks that examples, defaults and enum values match their schemas. The specification only recommends it, so the
/// most severe finding is information.
/// </summary>
internal sealed class DeclaredValues(MappingNode root, StructureFindings findings)
{
    private const int Limit = 100;

    private readonly SchemaConformance _conformance = new(root);
    private int _count;

    /// <summary>Checks the values of one of the specification's objects.</summary>
    public void Check(MappingNode mapping, string objectName)
    {
        switch (objectName)
        {
            case "Schema":
                CheckSchema(mapping);
                break;
            case "Parameter" or "Header" or "MediaType" when mapping["schema"] is { } schema:
                // A string may be the whole body as it is sent.
                CheckExamples(mapping, schema, objectName == "MediaType");
                break;
            case "Response" when mapping["schema"] is { } schema && mapping["examples"] is MappingNode examples:
                foreach (var example in examples.Members.Where(static example => example.Value is not ScalarNode))
                {
                    Check("example", example.Value, schema);
                }

                break;
        }
    }

    private void CheckSchema(MappingNode schema)
    {
        Check("default", schema["default"], schema);
        Check("example", schema["example"], schema);
        foreach (var example in (schema["examples"] as SequenceNode)?.Items ?? [])
        {
            Check("example", example, schema);
        }

        foreach (var value in (schema["enum"] as SequenceNode)?.Items ?? [])
        {
            if (SchemaConformance.TypeMismatch(value, schema) is { } expected)
            {
                Report("enum value", value, expected);
            }
        }
    }

    private void CheckExamples(MappingNode owner, OpenApiNode schema, bool isSerialized)
    {
        foreach (var example in Examples(owner).Where(example => !isSerialized || example is not ScalarNode))
        {
            Check("example", example, schema);
        }
    }

    private IEnumerable<OpenApiNode> Examples(MappingNode owner)
    {
        if (owner["example"] is { } example)
        {
            yield return example;
        }

        foreach (var named in (owner["examples"] as MappingNode)?.Members ?? [])
        {
            if ((_conformance.Follow(named.Value) as MappingNode)?["value"] is { } value)
            {
                yield return value;
            }
        }
    }

    private void Check(string what, OpenApiNode? value, OpenApiNode schema)
    {
        if (value is not null && _count < Limit && _conformance.FirstMismatch(value, schema) is { } mismatch)
        {
            Report(what, mismatch.Node, mismatch.Words);
        }
    }

    private void Report(string what, OpenApiNode node, string words)
    {
        if (_count++ < Limit)
        {
            findings.ReportStart(DocumentDescriptors.WrongValue, node, what, words);
        }
    }
}
