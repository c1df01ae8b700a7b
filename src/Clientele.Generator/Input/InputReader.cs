using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Clientele.Generator.Collections;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Clientele.Generator.Input;

/// <summary>Selects this generator's input from the compiler's additional files.</summary>
internal static class InputReader
{
    private const string Prefix = "build_metadata.AdditionalFiles.Clientele";

    /// <summary>
    /// Determines whether <paramref name="file"/> comes from an <c>OpenApiClient</c> or <c>OpenApiDocument</c> item.
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
        return new InputFile(
            file.Path,
            WithoutMark(file.GetText(cancellationToken)?.ToString()),
            Role(own) == "Client" ? ReadClients(own, options.GlobalOptions).ToEquatableArray() : []
        );
    }

    // A build task generates those clients already; their descriptions may still be the target of references.
    private static IEnumerable<ItemMetadata> ReadClients(AnalyzerConfigOptions own, AnalyzerConfigOptions global)
    {
        var count = int.TryParse(Get(own, SharedDescription.Count), out var several) ? several : 1;
        return Enumerable
            .Range(0, count)
            .Select(index => ReadMetadata(own, global, index, count))
            .Where(static client =>
                !string.Equals(client.Generate, "BeforeCompile", StringComparison.OrdinalIgnoreCase)
            );
    }

    // A byte order mark may have been decoded as part of the text.
    private static string? WithoutMark(string? text) =>
        text?.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text;

    private static ItemMetadata ReadMetadata(
        AnalyzerConfigOptions own,
        AnalyzerConfigOptions global,
        int index,
        int count
    )
    {
        var item = ItemMetadata.Create(name => SharedDescription.Part(Get(own, name), index, count));
        return item with
        {
            RootNamespace = global.TryGetValue("build_property.RootNamespace", out var root) ? root : "",
            SharesDescription = count > 1 || Get(own, SharedDescription.Mark).Length > 0,
        };
    }

    private static string Role(AnalyzerConfigOptions options) => Get(options, "Role");

    private static string Get(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(Prefix + name, out var value) ? value.Trim() : "";
}
