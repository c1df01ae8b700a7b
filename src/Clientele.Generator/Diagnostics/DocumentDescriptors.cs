using Microsoft.CodeAnalysis;

namespace Clientele.Generator.Diagnostics;

/// <summary>Diagnostics about a description's text and structure, CLI01xx.</summary>
internal static class DocumentDescriptors
{
    private const string Category = "Clientele.Description";

    /// <summary>No OpenAPI description.</summary>
    public static DiagnosticDescriptor NotOpenApi { get; } = new(
        "CLI0100", "The file is not an OpenAPI description", "The file is not an OpenAPI description: it has no 'openapi' or 'swagger' member", Category,
        DiagnosticSeverity.Error, true, helpLinkUri: DiagnosticPages.Of("CLI0100"));

    /// <summary>A version that isn't known.</summary>
    public static DiagnosticDescriptor UnknownVersion { get; } = new(
        "CLI0101", "The OpenAPI version is not supported", "The version '{0}' is not supported; it has to be 2.0 or 3.x", Category,
        DiagnosticSeverity.Error, true, helpLinkUri: DiagnosticPages.Of("CLI0101"));

    /// <summary>Neither JSON nor YAML.</summary>
    public static DiagnosticDescriptor Syntax { get; } = new(
        "CLI0102", "The description has a syntax error", "The description can't be parsed: {0}", Category,
        DiagnosticSeverity.Error, true, helpLinkUri: DiagnosticPages.Of("CLI0102"));

    /// <summary>Not quite JSON.</summary>
    public static DiagnosticDescriptor Liberty { get; } = new(
        "CLI0102", "The description has a syntax error", "JSON does not have what stands here, {0}; the description is read all the same", Category,
        DiagnosticSeverity.Warning, true, helpLinkUri: DiagnosticPages.Of("CLI0102"));

    /// <summary>A key that is given twice.</summary>
    public static DiagnosticDescriptor DuplicateKey { get; } = new(
        "CLI0103", "A key is repeated", "The key '{0}' is repeated; its last value is used", Category,
        DiagnosticSeverity.Warning, true, helpLinkUri: DiagnosticPages.Of("CLI0103"));

    /// <summary>A reference to nothing.</summary>
    public static DiagnosticDescriptor BrokenReference { get; } = new(
        "CLI0104", "A reference can't be resolved", "The reference '{0}' can't be resolved", Category,
        DiagnosticSeverity.Warning, true, helpLinkUri: DiagnosticPages.Of("CLI0104"));

    /// <summary>A requirement for a security scheme that is not declared.</summary>
    public static DiagnosticDescriptor UndeclaredScheme { get; } = new(
        "CLI0104", "A reference can't be resolved", "The security scheme '{0}' is not declared, so that the client has no credential for it; {1} for it", Category,
        DiagnosticSeverity.Warning, true, helpLinkUri: DiagnosticPages.Of("CLI0104"));

    /// <summary>A value of a wrong type.</summary>
    public static DiagnosticDescriptor WrongType { get; } = new(
        "CLI0105", "A value has a wrong type", "'{0}' has to be {1}; it is ignored", Category,
        DiagnosticSeverity.Warning, true, helpLinkUri: DiagnosticPages.Of("CLI0105"));

    /// <summary>A text for readers that is not of its format.</summary>
    public static DiagnosticDescriptor WrongDetail { get; } = new(
        "CLI0113", "A detail is not of its format", "'{0}' has to be {1}; it is taken as it is", Category,
        DiagnosticSeverity.Info, true, helpLinkUri: DiagnosticPages.Of("CLI0113"));

    /// <summary>Something that can't be expressed.</summary>
    public static DiagnosticDescriptor Unsupported { get; } = new(
        "CLI0106", "A part of the description is not supported", "{0}; this part is read as any value", Category,
        DiagnosticSeverity.Info, true, helpLinkUri: DiagnosticPages.Of("CLI0106"));

    /// <summary>A member that the specification requires.</summary>
    public static DiagnosticDescriptor MissingMember { get; } = new(
        "CLI0107", "A required member is missing", "'{0}' is required here", Category,
        DiagnosticSeverity.Info, true, helpLinkUri: DiagnosticPages.Of("CLI0107"));

    /// <summary>A member that the specification does not know.</summary>
    public static DiagnosticDescriptor UnknownMember { get; } = new(
        "CLI0108", "A member is not known", "'{0}' is not a member that OpenAPI knows here; it is ignored", Category,
        DiagnosticSeverity.Info, true, helpLinkUri: DiagnosticPages.Of("CLI0108"));

    /// <summary>A member that the specification knows under a slightly other name.</summary>
    public static DiagnosticDescriptor NearMember { get; } = new(
        "CLI0108", "A member is not known", "'{0}' is not a member that OpenAPI knows here, but '{1}' is; '{0}' is ignored", Category,
        DiagnosticSeverity.Info, true, helpLinkUri: DiagnosticPages.Of("CLI0108"));

    /// <summary>Two operations of one id and of different tags.</summary>
    public static DiagnosticDescriptor SharedOperationId { get; } = new(
        "CLI0109", "An operationId is repeated", "The operationId '{0}' is repeated; no method is renamed for it, as the operations have different tags", Category,
        DiagnosticSeverity.Info, true, helpLinkUri: DiagnosticPages.Of("CLI0109"));

    /// <summary>Two operations of one id.</summary>
    public static DiagnosticDescriptor RepeatedOperationId { get; } = new(
        "CLI0109", "An operationId is repeated", "The operationId '{0}' is repeated; the methods are told apart by what follows the name", Category,
        DiagnosticSeverity.Warning, true, helpLinkUri: DiagnosticPages.Of("CLI0109"));

    /// <summary>Two parameters of one name and place.</summary>
    public static DiagnosticDescriptor RepeatedParameter { get; } = new(
        "CLI0110", "A parameter is repeated", "The parameter '{0}' in {1} is repeated; the last one is used", Category,
        DiagnosticSeverity.Warning, true, helpLinkUri: DiagnosticPages.Of("CLI0110"));

    /// <summary>A variable of a path that no parameter describes.</summary>
    public static DiagnosticDescriptor UndeclaredVariable { get; } = new(
        "CLI0111", "A path has a variable that no parameter describes", "No parameter describes '{0}' of the path '{1}'; it is an argument of type string", Category,
        DiagnosticSeverity.Warning, true, helpLinkUri: DiagnosticPages.Of("CLI0111"));

    /// <summary>A path parameter that its path has no place for.</summary>
    public static DiagnosticDescriptor StrayParameter { get; } = new(
        "CLI0112", "A path parameter is not in the path", "The path '{1}' has no variable '{0}'; the parameter is left out", Category,
        DiagnosticSeverity.Info, true, helpLinkUri: DiagnosticPages.Of("CLI0112"));

    /// <summary>YAML with more than one document.</summary>
    public static DiagnosticDescriptor SecondDocument { get; } = new(
        "CLI0114", "The file has more than one YAML document", "Another YAML document begins here; only the first one is read", Category,
        DiagnosticSeverity.Warning, true, helpLinkUri: DiagnosticPages.Of("CLI0114"));

    /// <summary>An example, default or enum value that its schema does not allow.</summary>
    public static DiagnosticDescriptor WrongValue { get; } = new(
        "CLI0115", "A value does not match its schema", "The {0} does not match its schema: {1}", Category,
        DiagnosticSeverity.Info, true, helpLinkUri: DiagnosticPages.Of("CLI0115"));

    /// <summary>A path that is more or less than one.</summary>
    public static DiagnosticDescriptor WrongPath { get; } = new(
        "CLI0116", "A path is not of its form", "The path '{0}' {1}", Category,
        DiagnosticSeverity.Info, true, helpLinkUri: DiagnosticPages.Of("CLI0116"));

    /// <summary>A path that no URL can have as it is written.</summary>
    public static DiagnosticDescriptor IllegalPath { get; } = new(
        "CLI0116", "A path is not of its form", "The path '{0}' {1}", Category,
        DiagnosticSeverity.Warning, true, helpLinkUri: DiagnosticPages.Of("CLI0116"));

    /// <summary>What a later version of OpenAPI has.</summary>
    public static DiagnosticDescriptor LaterVersion { get; } = new(
        "CLI0117", "A part belongs to a later version of OpenAPI", "OpenAPI has {0} since {1}; it is read all the same", Category,
        DiagnosticSeverity.Info, true, helpLinkUri: DiagnosticPages.Of("CLI0117"));

    /// <summary>A server that can't be called as it is.</summary>
    public static DiagnosticDescriptor WrongServer { get; } = new(
        "CLI0118", "A server is described wrongly", "The server '{0}' {1}", Category,
        DiagnosticSeverity.Warning, true, helpLinkUri: DiagnosticPages.Of("CLI0118"));

    /// <summary>The <c>required</c> of JSON Schema's third draft.</summary>
    public static DiagnosticDescriptor OldRequired { get; } = new(
        "CLI0119", "A member is required in an old way", "'required: true' has no effect in a schema; the object lists the names of its required members", Category,
        DiagnosticSeverity.Info, true, helpLinkUri: DiagnosticPages.Of("CLI0119"));

    /// <summary>A boolean <c>required</c> where JSON Schema 2020-12 allows none.</summary>
    public static DiagnosticDescriptor IllegalRequired { get; } = new(
        "CLI0119", "A member is required in an old way", "'required: {0}' is not legal in JSON Schema 2020-12 and has no effect; the object lists the names of its required members", Category,
        DiagnosticSeverity.Warning, true, helpLinkUri: DiagnosticPages.Of("CLI0119"));

    /// <summary>A header's name with spaces around it.</summary>
    public static DiagnosticDescriptor PaddedHeader { get; } = new(
        "CLI0121", "A header's name has spaces around it", "The name of the header '{0}' has spaces around it; the header is sent and read without them", Category,
        DiagnosticSeverity.Info, true, helpLinkUri: DiagnosticPages.Of("CLI0121"));

    /// <summary>A name for C# that can't be one.</summary>
    public static DiagnosticDescriptor ReservedName { get; } = new(
        "CLI0122", "A name is the compiler's own", "'{0}' is a name that C# gives to accessors and operators; this x-clientele-name is ignored", Category,
        DiagnosticSeverity.Warning, true, helpLinkUri: DiagnosticPages.Of("CLI0122"));

    /// <summary>A key of <c>content</c> that no header can have.</summary>
    public static DiagnosticDescriptor WrongMediaType { get; } = new(
        "CLI0123", "A media type is not one", "'{0}' is not a media type, which no request or answer can have; this body is left out", Category,
        DiagnosticSeverity.Warning, true, helpLinkUri: DiagnosticPages.Of("CLI0123"));

    /// <summary>References, aliases or <c>allOf</c> that lead to more than is read.</summary>
    public static DiagnosticDescriptor BudgetSpent { get; } = new(
        "CLI0120", "The description leads to more than is read", "{0}; the rest is left out or read as any value", Category,
        DiagnosticSeverity.Warning, true, helpLinkUri: DiagnosticPages.Of("CLI0120"));

    /// <summary>A required member that no property declares.</summary>
    public static DiagnosticDescriptor UndeclaredRequired { get; } = new(
        "CLI0125", "A required member is not declared", "'{0}' is required but no property declares it; it is kept with the additional members", Category,
        DiagnosticSeverity.Info, true, helpLinkUri: DiagnosticPages.Of("CLI0125"));
}
