using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Clientele.Generator.Input;

/// <summary>Takes what concerns this generator from the compiler's additional files.</summary>
internal static class InputReader
{
    private const string Prefix = "build_metadata.AdditionalFiles.Clientele";

    /// <summary>
    /// Determines whether the project listed <paramref name="file"/> as <c>OpenApiClient</c> or <c>OpenApiDocument</c>.
    /// </summary>
    public static bool IsInput(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        Role(options.GetOptions(file)) is "Client" or "Document";

    /// <summary>Gets the file as a value.</summary>
    public static InputFile Read(
        AdditionalText file,
        AnalyzerConfigOptionsProvider options,
        CancellationToken cancellationToken
    )
    {
        var own = options.GetOptions(file);
        var metadata = Role(own) == "Client" ? ReadMetadata(own, options.GlobalOptions) : null;
        return new InputFile(file.Path, WithoutMark(file.GetText(cancellationToken)?.ToString()), metadata);
    }

    // A byte order mark that was decoded with the text is no part of it.
    private static string? WithoutMark(string? text) =>
        text?.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text;

    private static ItemMetadata ReadMetadata(AnalyzerConfigOptions own, AnalyzerConfigOptions global) =>
        new()
        {
            RootNamespace = global.TryGetValue("build_property.RootNamespace", out var root) ? root : "",
            Namespace = Get(own, "Namespace"),
            ClientName = Get(own, "ClientName"),
            Emit = Get(own, "Emit"),
            IncludeOperations = Get(own, "IncludeOperations"),
            ExcludeOperations = Get(own, "ExcludeOperations"),
            EnumStyle = Get(own, "EnumStyle"),
            InlineTypes = Get(own, "InlineTypes"),
            Accessibility = Get(own, "Accessibility"),
        };

    private static string Role(AnalyzerConfigOptions options) => Get(options, "Role");

    private static string Get(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(Prefix + name, out var value) ? value.Trim() : "";
}
