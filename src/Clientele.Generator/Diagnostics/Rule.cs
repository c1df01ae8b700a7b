using Microsoft.CodeAnalysis;

namespace Clientele.Generator.Diagnostics;

/// <summary>
/// Declares diagnostics: all have the same category, are enabled by default, and have a page that explains them.
/// </summary>
internal static class Rule
{
    private const string Category = "Clientele";

    /// <summary>Gets a diagnostic for what costs a client, or a part of one that is certainly wanted.</summary>
    public static DiagnosticDescriptor Error(string id, string title, string message) =>
        Declare(id, title, message, DiagnosticSeverity.Error);

    /// <summary>Gets a diagnostic for what costs something.</summary>
    public static DiagnosticDescriptor Warning(string id, string title, string message) =>
        Declare(id, title, message, DiagnosticSeverity.Warning);

    /// <summary>Gets a diagnostic for what costs nothing, yet is worth knowing.</summary>
    public static DiagnosticDescriptor Info(string id, string title, string message) =>
        Declare(id, title, message, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Declare(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true, helpLinkUri: DiagnosticPages.GetUrl(id));
}
