using Microsoft.CodeAnalysis;

namespace Clientele.Generator.Diagnostics;

/// <summary>Diagnostics about schemas that become C#, from CLI0201 on.</summary>
internal static class MappingDescriptors
{
    /// <summary>Gets the diagnostic for a schema that only refers to itself.</summary>
    public static DiagnosticDescriptor EndlessAlias { get; } =
        Rule.Warning(
            "CLI0201",
            "A schema refers only to itself",
            "Schema '{0}' refers only to itself; its values are kept as raw JSON"
        );

    /// <summary>Gets the diagnostic for a base schema that extends itself or is not an object.</summary>
    public static DiagnosticDescriptor BrokenInheritance { get; } =
        Rule.Warning(
            "CLI0202",
            "A schema can't extend what its allOf names",
            "Schema '{0}' can't extend '{1}'; it is emitted on its own"
        );

    /// <summary>Gets the diagnostic for a discriminator value that names a schema of another family.</summary>
    public static DiagnosticDescriptor ForeignMapping { get; } =
        Rule.Info(
            "CLI0203",
            "A discriminator maps to a schema that does not extend the base",
            "The discriminator value '{0}' names '{1}', which does not extend '{2}'; it is read as '{2}'"
        );

    /// <summary>Gets the diagnostic for schemas nested too deeply.</summary>
    public static DiagnosticDescriptor TooDeep { get; } =
        Rule.Warning(
            "CLI0204",
            "A schema is nested too deeply",
            "This schema is nested more than {0} levels deep; its values are kept as raw JSON"
        );

    /// <summary>Gets the diagnostic for an XML attribute that clashes with others of its element.</summary>
    public static DiagnosticDescriptor WrongAttribute { get; } =
        Rule.Warning(
            "CLI0206",
            "A member can't be an XML attribute",
            "The member '{0}' can't be the XML attribute '{1}': {2}; it is an element"
        );

    /// <summary>Gets the diagnostic for a list that does not say whether an element wraps its items.</summary>
    public static DiagnosticDescriptor UndeclaredWrapper { get; } =
        Rule.Info(
            "CLI0210",
            "A list does not say whether it is wrapped in XML",
            "The list '{0}' does not say whether it is wrapped in XML: both forms are read, and it is written {1}"
        );

    /// <summary>Gets the diagnostic for an XML body without a name.</summary>
    public static DiagnosticDescriptor NamelessBody { get; } =
        Rule.Info(
            "CLI0211",
            "An XML body has no name",
            "This XML body has no name: its one property '{0}' is written as the root element"
        );

    /// <summary>Gets the diagnostic for an enum whose values have several types.</summary>
    public static DiagnosticDescriptor MixedEnum { get; } =
        Rule.Info(
            "CLI0205",
            "An enum mixes types",
            "The values of this enum have several types; they are kept as raw JSON"
        );

    /// <summary>Gets the diagnostic for a requested name that something else has.</summary>
    public static DiagnosticDescriptor RefusedName { get; } =
        Rule.Warning(
            "CLI0212",
            "A requested name is taken",
            "x-clientele-name asks for '{0}', which another or something emitted has; '{1}' is used instead"
        );

    /// <summary>Gets the diagnostic for a type whose name is ambiguous because of the SDK's implicit usings.</summary>
    public static DiagnosticDescriptor AmbiguousName { get; } =
        Rule.Info(
            "CLI0207",
            "A type has the name of one that implicit usings import",
            "The type '{0}' is ambiguous in files that import this client's namespace beside the implicit usings; "
                + "x-clientele-name gives it another name"
        );
}
