using System;
using System.Text.RegularExpressions;
using Clientele.Generator.Diagnostics;
using Clientele.Generator.OpenApi.Nodes;
using Clientele.Generator.OpenApi.Specification;

namespace Clientele.Generator.OpenApi.Structure;

/// <summary>Checks what the specification requires of its objects beyond the types of their members.</summary>
internal sealed class SpecificationRules(MappingNode root, StructureFindings findings)
{
    // Semantic versioning 2.0.0, item 9; the third number is often left out.
    private static readonly Regex Version = new(
        @"^[0-9]+(\.[0-9]+){0,2}(-[0-9A-Za-z.-]+)?\z",
        RegexOptions.CultureInvariant
    );

    private readonly SpecificationVersion _version = SpecificationVersion.Create(root);
    private readonly DeclaredValues _values = new(root, findings);
    private readonly OperationRules _operations = new(findings);
    private readonly SecurityRules _security = new(root, findings);

    /// <summary>Checks one of the specification's objects.</summary>
    public void Check(MappingNode mapping, string objectName)
    {
        _operations.Check(mapping, objectName);
        switch (objectName)
        {
            case "Document":
                CheckVersion(mapping);
                _security.Check(mapping);
                break;
            case "Operation":
                _security.Check(mapping);
                break;
            case "License":
                CheckLicense(mapping);
                break;
            case "Server":
                ServerRules.Check(mapping, findings);
                break;
            case "Parameter":
                CheckParameter(mapping);
                break;
            case "Response" when mapping["description"] is null && _version.IsBefore(2):
                findings.ReportStart(DocumentDescriptors.MissingMember, mapping, "description");
                break;
            case "Schema":
                CheckSchema(mapping);
                break;
        }

        _values.Check(mapping, objectName);
    }

    /// <summary>Reports the findings that had to be counted first.</summary>
    public void Complete() => _security.Report();

    /// <summary>
    /// Checks a boolean <c>required</c> of a schema. JSON Schema draft 3 put it on the member itself; before 3.1, which
    /// adopts JSON Schema 2020-12 unchanged, <c>false</c> is the same as leaving it out.
    /// </summary>
    public void CheckOldRequired(ScalarNode required)
    {
        if (!_version.IsBefore(1))
        {
            findings.Report(DocumentDescriptors.IllegalRequired, required, required.Text);
        }
        else if (required.Text[0] is 't' or 'T')
        {
            findings.Report(DocumentDescriptors.OldRequired, required);
        }
    }

    private void CheckVersion(MappingNode document)
    {
        if (document["openapi"] is ScalarNode { Kind: not ScalarKind.Null } version && !Version.IsMatch(version.Text))
        {
            findings.Report(DocumentDescriptors.WrongDetail, version, "openapi", "a version number such as 3.1.1");
        }
    }

    private void CheckLicense(MappingNode license)
    {
        if (license["url"] is not null && license["identifier"] is { } identifier)
        {
            findings.Report(
                DocumentDescriptors.WrongDetail,
                identifier,
                "identifier",
                "left out where there is a 'url'"
            );
        }
    }

    private void CheckParameter(MappingNode parameter)
    {
        if (
            parameter["in"] is ScalarNode { Text: "path" }
            && parameter["required"] is not ScalarNode { Kind: ScalarKind.Boolean, Text: "true" or "True" or "TRUE" }
        )
        {
            findings.ReportStart(DocumentDescriptors.MissingMember, parameter, "required: true");
        }

        if (
            !_version.IsSwagger
            && parameter["name"] is not null
            && (parameter["schema"] ?? parameter["content"]) is null
        )
        {
            findings.ReportStart(DocumentDescriptors.MissingMember, parameter, "schema");
        }
    }

    // Before 3.1, a schema had a single type, and nullable for null.
    private void CheckSchema(MappingNode schema)
    {
        CheckDefault(schema);
        if (
            !_version.IsSwagger
            && _version.Minor == 0
            && schema["type"] is { } type
            && type is SequenceNode or ScalarNode { Text: "null" }
        )
        {
            findings.Report(
                DocumentDescriptors.LaterVersion,
                type,
                type is SequenceNode ? "an array of types" : "the type 'null'",
                "3.1"
            );
        }
    }

    private void CheckDefault(MappingNode schema)
    {
        if (
            schema["format"] is ScalarNode { Text: "uuid" }
            && schema["default"] is ScalarNode { Kind: not ScalarKind.Null, Text.Length: > 0 } value
            && !Guid.TryParse(value.Text, out _)
        )
        {
            findings.Report(DocumentDescriptors.WrongDetail, value, "default", "a UUID");
        }
    }
}
