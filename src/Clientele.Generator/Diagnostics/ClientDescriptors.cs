using Microsoft.CodeAnalysis;

namespace Clientele.Generator.Diagnostics;

/// <summary>What can be said about operations when they become methods: CLI0301 and on.</summary>
internal static class ClientDescriptors
{
    private const string Category = "Clientele";

    /// <summary>An operation that can't be called.</summary>
    public static DiagnosticDescriptor SkippedOperation { get; } = new(
        "CLI0301", "An operation is left out", "{0} {1} is left out: {2}", Category, DiagnosticSeverity.Warning, true,
        helpLinkUri: DiagnosticPages.Of("CLI0301"));

    /// <summary>A security scheme that the client can't satisfy.</summary>
    public static DiagnosticDescriptor UnsupportedScheme { get; } = new(
        "CLI0302", "A security scheme is not supported", "The security scheme '{0}' is not supported: {1}", Category, DiagnosticSeverity.Info, true,
        helpLinkUri: DiagnosticPages.Of("CLI0302"));

    /// <summary>A parameter that can't be sent and need not be.</summary>
    public static DiagnosticDescriptor SkippedParameter { get; } = new(
        "CLI0303", "A parameter or header is left out", "A parameter of {0} {1} is left out: {2}", Category, DiagnosticSeverity.Warning, true,
        helpLinkUri: DiagnosticPages.Of("CLI0303"));

    /// <summary>A list that looks as if it came in pages, and is not taken for one.</summary>
    public static DiagnosticDescriptor NotPaged { get; } = new(
        "CLI0307", "A list has no method for all of its pages", "{0} {1} has no method for all pages: {2}", Category, DiagnosticSeverity.Info, true,
        helpLinkUri: DiagnosticPages.Of("CLI0307"));

    /// <summary>A header that no message can have.</summary>
    public static DiagnosticDescriptor SkippedHeader { get; } = new(
        "CLI0303", "A parameter or header is left out", "A header is left out: HTTP has no header with the name '{0}'", Category, DiagnosticSeverity.Warning, true,
        helpLinkUri: DiagnosticPages.Of("CLI0303"));
}
