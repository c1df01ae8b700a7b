using Microsoft.CodeAnalysis;

namespace Clientele.Generator.Diagnostics;

/// <summary>Diagnostics about a description's text and structure, CLI01xx.</summary>
internal static class DocumentDescriptors
{
    /// <summary>Gets the diagnostic for a text that is not an OpenAPI description.</summary>
    public static DiagnosticDescriptor NotOpenApi { get; } =
        Rule.Error(
            "CLI0100",
            "The file is not an OpenAPI description",
            "The file is not an OpenAPI description: it has no 'openapi' or 'swagger' member"
        );

    /// <summary>Gets the diagnostic for an unknown version.</summary>
    public static DiagnosticDescriptor UnknownVersion { get; } =
        Rule.Error(
            "CLI0101",
            "The OpenAPI version is not supported",
            "The version '{0}' is not supported; it has to be 2.0 or 3.x"
        );

    /// <summary>Gets the diagnostic for a text that is neither JSON nor YAML.</summary>
    public static DiagnosticDescriptor Syntax { get; } =
        Rule.Error("CLI0102", "The description has a syntax error", "The description can't be parsed: {0}");

    /// <summary>Gets the diagnostic for a text that is not quite JSON.</summary>
    public static DiagnosticDescriptor Liberty { get; } =
        Rule.Warning(
            "CLI0126",
            "The text is not valid JSON",
            "JSON does not have what stands here, {0}; the description is read all the same"
        );

    /// <summary>Gets the diagnostic for a duplicate key.</summary>
    public static DiagnosticDescriptor DuplicateKey { get; } =
        Rule.Warning("CLI0103", "A key is repeated", "The key '{0}' is repeated; its last value is used");

    /// <summary>Gets the diagnostic for a reference without a target.</summary>
    public static DiagnosticDescriptor BrokenReference { get; } =
        Rule.Warning("CLI0104", "A reference can't be resolved", "The reference '{0}' can't be resolved");

    /// <summary>Gets the diagnostic for a requirement that names an undeclared security scheme.</summary>
    public static DiagnosticDescriptor UndeclaredScheme { get; } =
        Rule.Warning(
            "CLI0104",
            "A reference can't be resolved",
            "The security scheme '{0}' is not declared, so that the client has no credential for it; {1} for it"
        );

    /// <summary>Gets the diagnostic for a value of the wrong type.</summary>
    public static DiagnosticDescriptor WrongType { get; } =
        Rule.Warning("CLI0105", "A value has a wrong type", "'{0}' has to be {1}; it is ignored");

    /// <summary>Gets the diagnostic for a text for human readers that does not have its format.</summary>
    public static DiagnosticDescriptor WrongDetail { get; } =
        Rule.Info("CLI0113", "A detail is not of its format", "'{0}' has to be {1}; it is taken as it is");

    /// <summary>Gets the diagnostic for what can't be expressed.</summary>
    public static DiagnosticDescriptor Unsupported { get; } =
        Rule.Info("CLI0106", "A part of the description is not supported", "{0}; this part is read as any value");

    /// <summary>Gets the diagnostic for a missing member that the specification requires.</summary>
    public static DiagnosticDescriptor MissingMember { get; } =
        Rule.Info("CLI0107", "A required member is missing", "'{0}' is required here");

    /// <summary>Gets the diagnostic for a member that the specification does not define.</summary>
    public static DiagnosticDescriptor UnknownMember { get; } =
        Rule.Info("CLI0108", "A member is unknown", "'{0}' is not a member that OpenAPI knows here; it is ignored");

    /// <summary>Gets the diagnostic for a member whose name is probably a typo.</summary>
    public static DiagnosticDescriptor NearMember { get; } =
        Rule.Info(
            "CLI0108",
            "A member is unknown",
            "'{0}' is not a member that OpenAPI knows here, but '{1}' is; '{0}' is ignored"
        );

    /// <summary>Gets the diagnostic for two operations with the same id but different tags.</summary>
    public static DiagnosticDescriptor SharedOperationId { get; } =
        Rule.Info(
            "CLI0127",
            "An operationId is repeated under another tag",
            "The operationId '{0}' is repeated; no method is renamed for it, as the operations have different tags"
        );

    /// <summary>Gets the diagnostic for two operations with the same id.</summary>
    public static DiagnosticDescriptor RepeatedOperationId { get; } =
        Rule.Warning(
            "CLI0109",
            "An operationId is repeated",
            "The operationId '{0}' is repeated; the methods are told apart by what follows the name"
        );

    /// <summary>Gets the diagnostic for two parameters with the same name and location.</summary>
    public static DiagnosticDescriptor RepeatedParameter { get; } =
        Rule.Warning(
            "CLI0110",
            "A parameter is repeated",
            "The parameter '{0}' in {1} is repeated; the last one is used"
        );

    /// <summary>Gets the diagnostic for a path variable that no parameter describes.</summary>
    public static DiagnosticDescriptor UndeclaredVariable { get; } =
        Rule.Warning(
            "CLI0111",
            "A path has a variable that no parameter describes",
            "No parameter describes '{0}' of the path '{1}'; it is an argument of type string"
        );

    /// <summary>Gets the diagnostic for a path parameter that does not appear in its path.</summary>
    public static DiagnosticDescriptor StrayParameter { get; } =
        Rule.Info(
            "CLI0112",
            "A path parameter is not in the path",
            "The path '{1}' has no variable '{0}'; the parameter is left out"
        );

    /// <summary>Gets the diagnostic for YAML with more than one document.</summary>
    public static DiagnosticDescriptor SecondDocument { get; } =
        Rule.Warning(
            "CLI0114",
            "The file has more than one YAML document",
            "Another YAML document begins here; only the first one is read"
        );

    /// <summary>Gets the diagnostic for an example, default or enum value that does not match its schema.</summary>
    public static DiagnosticDescriptor WrongValue { get; } =
        Rule.Info("CLI0115", "A value does not match its schema", "The {0} does not match its schema: {1}");

    /// <summary>Gets the diagnostic for a key that is not exactly one path.</summary>
    public static DiagnosticDescriptor WrongPath { get; } =
        Rule.Info("CLI0116", "A path is not of its form", "The path '{0}' {1}");

    /// <summary>Gets the diagnostic for a path with characters that a URL can't have.</summary>
    public static DiagnosticDescriptor IllegalPath { get; } =
        Rule.Warning("CLI0128", "A path has characters that no URL has", "The path '{0}' {1}");

    /// <summary>Gets the diagnostic for a feature of a later version of OpenAPI.</summary>
    public static DiagnosticDescriptor LaterVersion { get; } =
        Rule.Info(
            "CLI0117",
            "A part requires a later version of OpenAPI",
            "OpenAPI has {0} since {1}; it is read all the same"
        );

    /// <summary>Gets the diagnostic for a server that can't be called as written.</summary>
    public static DiagnosticDescriptor WrongServer { get; } =
        Rule.Warning("CLI0118", "A server is described wrongly", "The server '{0}' {1}");

    /// <summary>Gets the diagnostic for the <c>required</c> of JSON Schema draft 3.</summary>
    public static DiagnosticDescriptor OldRequired { get; } =
        Rule.Info(
            "CLI0119",
            "A member is required in an outdated way",
            "'required: true' has no effect in a schema; the object lists the names of its required members"
        );

    /// <summary>Gets the diagnostic for a boolean <c>required</c>, which JSON Schema 2020-12 does not allow.</summary>
    public static DiagnosticDescriptor IllegalRequired { get; } =
        Rule.Warning(
            "CLI0129",
            "A boolean 'required' is not allowed",
            "'required: {0}' is not legal in JSON Schema 2020-12 and has no effect; the object lists the names of its required members"
        );

    /// <summary>Gets the diagnostic for a header name with surrounding spaces.</summary>
    public static DiagnosticDescriptor PaddedHeader { get; } =
        Rule.Info(
            "CLI0121",
            "A header's name has spaces around it",
            "The name of the header '{0}' has spaces around it; the header is sent and read without them"
        );

    /// <summary>Gets the diagnostic for a requested C# name that can't be used.</summary>
    public static DiagnosticDescriptor ReservedName { get; } =
        Rule.Warning(
            "CLI0122",
            "A name is reserved for the compiler",
            "'{0}' is a name that C# gives to accessors and operators; this x-clientele-name is ignored"
        );

    /// <summary>Gets the diagnostic for a key of <c>content</c> that can't be a header's value.</summary>
    public static DiagnosticDescriptor WrongMediaType { get; } =
        Rule.Warning(
            "CLI0123",
            "A media type is not valid",
            "'{0}' is not a media type, which no request or answer can have; this body is left out"
        );

    /// <summary>Gets the diagnostic for references, aliases or <c>allOf</c> that lead to more than is read.</summary>
    public static DiagnosticDescriptor BudgetSpent { get; } =
        Rule.Warning(
            "CLI0120",
            "The description expands beyond the limit",
            "{0}; the rest is left out or read as any value"
        );

    /// <summary>Gets the diagnostic for a required member without a property.</summary>
    public static DiagnosticDescriptor UndeclaredRequired { get; } =
        Rule.Info(
            "CLI0125",
            "A required member is not declared",
            "'{0}' is required but no property declares it; it is kept with the additional members"
        );
}
