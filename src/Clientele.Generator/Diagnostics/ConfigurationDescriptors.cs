using Microsoft.CodeAnalysis;

namespace Clientele.Generator.Diagnostics;

/// <summary>Diagnostics about the project's items, CLI0xx.</summary>
internal static class ConfigurationDescriptors
{
    /// <summary>Gets the diagnostic for a description that can't be read.</summary>
    public static DiagnosticDescriptor MissingFile { get; } =
        Rule.Error("CLI0001", "The description can't be read", "The description '{0}' does not exist or can't be read");

    /// <summary>Gets the diagnostic for an invalid metadata value.</summary>
    public static DiagnosticDescriptor WrongMetadata { get; } =
        Rule.Error(
            "CLI0002",
            "An item's metadata has a wrong value",
            "The metadata '{0}' of this OpenApiClient is '{1}'; it has to be {2}"
        );

    /// <summary>Gets the diagnostic for a language version that emitted code can't use.</summary>
    public static DiagnosticDescriptor OldLanguage { get; } =
        Rule.Error(
            "CLI0003",
            "The language version is too old",
            "Emitted code needs C# 12 or later; this project compiles as C# {0}"
        );

    /// <summary>Gets the diagnostic for a missing reference to the contract package.</summary>
    public static DiagnosticDescriptor NoContracts { get; } =
        Rule.Error(
            "CLI0004",
            "Clientele.Contracts is not referenced",
            "Emitted code needs the package Clientele.Contracts; reference it, or the package Clientele.Generator which brings it"
        );

    /// <summary>Gets the diagnostic for two clients that would declare the same type.</summary>
    public static DiagnosticDescriptor SameType { get; } =
        Rule.Error(
            "CLI0006",
            "Two clients declare the same type",
            "The client of '{0}' declares '{1}', as this one does: "
                + "give one of them another Namespace or ClientName; nothing is emitted for this one"
        );

    /// <summary>Gets the diagnostic for a client's type that would have the name of another's namespace.</summary>
    public static DiagnosticDescriptor TypeAndNamespace { get; } =
        Rule.Error(
            "CLI0006",
            "Two clients declare the same type",
            "'{1}' is a type of one client and a namespace of another, that of '{0}' and this one: "
                + "give one of them another Namespace or ClientName; nothing is emitted for this one"
        );

    /// <summary>Gets the diagnostic for a root namespace that is not a valid namespace.</summary>
    public static DiagnosticDescriptor WrongRootNamespace { get; } =
        Rule.Warning(
            "CLI0007",
            "The root namespace is not a valid namespace",
            "The project's RootNamespace '{0}' is not a dotted C# name; the client is in '{1}': "
                + "set RootNamespace, or Namespace of the OpenApiClient item"
        );

    /// <summary>Gets the diagnostic for a large description that is emitted whole.</summary>
    public static DiagnosticDescriptor Large { get; } =
        Rule.Info(
            "CLI0011",
            "The description is large",
            "The client has {0} types and {1} operations, all compiled with the project; IncludeOperations leaves out "
                + "what is not called. Most operations are in {2}"
        );

    /// <summary>Gets the diagnostic for a filter that matches nothing.</summary>
    public static DiagnosticDescriptor UnmatchedFilter { get; } =
        Rule.Warning(
            "CLI0012",
            "A filter matches no operation",
            "No operation has the tag, path or operationId '{1}' of {0}"
        );

    /// <summary>Gets the diagnostic for a fault of the generator.</summary>
    public static DiagnosticDescriptor InternalError { get; } =
        Rule.Error(
            "CLI0099",
            "The generator failed",
            "The generator failed on this description, which is a fault of its own; please report it: {0}"
        );
}
