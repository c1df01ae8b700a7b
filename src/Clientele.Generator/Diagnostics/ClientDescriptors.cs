using Microsoft.CodeAnalysis;

namespace Clientele.Generator.Diagnostics;

/// <summary>Diagnostics about operations that become methods, from CLI0301 on.</summary>
internal static class ClientDescriptors
{
    /// <summary>Gets the diagnostic for an operation that can't be called.</summary>
    public static DiagnosticDescriptor SkippedOperation { get; } =
        Rule.Warning("CLI0301", "An operation is left out", "{0} {1} is left out: {2}");

    /// <summary>Gets the diagnostic for a security scheme that the client can't satisfy.</summary>
    public static DiagnosticDescriptor UnsupportedScheme { get; } =
        Rule.Info("CLI0302", "A security scheme is not supported", "The security scheme '{0}' is not supported: {1}");

    /// <summary>Gets the diagnostic for a parameter that can't be sent and is not required.</summary>
    public static DiagnosticDescriptor SkippedParameter { get; } =
        Rule.Warning("CLI0303", "A parameter or header is left out", "A parameter of {0} {1} is left out: {2}");

    /// <summary>Gets the diagnostic for a list that looks paged but is not treated as such.</summary>
    public static DiagnosticDescriptor NotPaged { get; } =
        Rule.Info("CLI0307", "A list has no method for all of its pages", "{0} {1} has no method for all pages: {2}");

    /// <summary>Gets the diagnostic for a header that no message can have.</summary>
    public static DiagnosticDescriptor SkippedHeader { get; } =
        Rule.Warning(
            "CLI0303",
            "A parameter or header is left out",
            "A header is left out: HTTP has no header with the name '{0}'"
        );
}
