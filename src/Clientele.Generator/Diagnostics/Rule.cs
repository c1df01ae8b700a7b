using Microsoft.CodeAnalysis;

namespace Clientele.Generator.Diagnostics;

/// <summary>
/// Declares diagnostics: all are of one category, are on unless a project turns them off, and have a page that explains
/// them.
/// </summary>
internal static class Rule
{
    private const string Category = "Clientele";

    /// <summary>Gets what costs a client, or a part of one that is certainly wanted.</summary>
    public static DiagnosticDescriptor Error(string id, string title, string message) =>
        Declare(id, title, message, DiagnosticSeverity.Error);

    /// <summary>Gets what costs something.</summary>
    public static DiagnosticDescriptor Warning(string id, string title, string message) =>
        Declare(id, title, message, DiagnosticSeverity.Warning);

    /// <summary>Gets what costs nothing, yet is worth knowing.</summary>
    public static DiagnosticDescriptor Info(string id, string title, string message) =>
        Declare(id, title, message, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Declare(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true, helpLinkUri: DiagnosticPages.GetUrl(id));
}
