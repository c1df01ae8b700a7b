using static Clientele.Generator.OpenApi.Specification.ExpectedValue;
using static Clientele.Generator.OpenApi.Specification.MemberPresence;

namespace Clientele.Generator.OpenApi.Specification;

/// <summary>Lists the objects that OpenAPI 3.x and Swagger 2.0 have in common.</summary>
internal static class CommonObjects
{
    /// <summary>Gets the XML Object.</summary>
    public static ObjectDefinition Xml { get; } =
        new()
        {
            { "name", Text },
            { "namespace", Text },
            { "prefix", Text },
            { "attribute", Boolean },
            { "wrapped", Boolean },
            { "nodeType", Text },
        };

    /// <summary>Gets the Contact Object.</summary>
    public static ObjectDefinition Contact { get; } =
        new()
        {
            { "name", String },
            { "url", Url },
            { "email", Email },
        };

    /// <summary>Gets the License Object.</summary>
    public static ObjectDefinition License { get; } =
        new()
        {
            { "name", String, Required },
            { "identifier", String },
            { "url", Url },
        };

    /// <summary>Gets the Info Object.</summary>
    public static ObjectDefinition Info { get; } =
        new()
        {
            { "title", String, Required },
            { "version", String, Required },
            { "description", String },
            { "summary", String },
            { "termsOfService", Url },
            { "contact", Object("Contact") },
            { "license", Object("License") },
        };

    /// <summary>Gets the External Documentation Object.</summary>
    public static ObjectDefinition ExternalDocs { get; } =
        new() { { "description", String }, { "url", Url, Required } };

    /// <summary>Gets the Tag Object.</summary>
    public static ObjectDefinition Tag { get; } =
        new()
        {
            { "name", Text, Required },
            { "summary", Text },
            { "description", Text },
            { "externalDocs", Object("ExternalDocs") },
            { "parent", Text },
            { "kind", Text },
        };

    /// <summary>Gets the validation keywords that the Schema Object of every version has.</summary>
    public static ObjectDefinition Constraints { get; } =
        new(isOpen: true)
        {
            { "multipleOf", Number },
            { "maximum", Number },
            { "minimum", Number },
            { "maxLength", NonNegativeNumber },
            { "minLength", NonNegativeNumber },
            { "pattern", Pattern },
            { "maxItems", NonNegativeNumber },
            { "minItems", NonNegativeNumber },
            { "uniqueItems", Boolean },
            { "maxProperties", NonNegativeNumber },
            { "minProperties", NonNegativeNumber },
        };

    /// <summary>Gets what the Schema Object of every version has.</summary>
    public static ObjectDefinition Schema { get; } =
        new(isOpen: true, Constraints)
        {
            { "title", Text },
            { "description", Text },
            { "format", Text },
            { "enum", ListOf(Any) },
            { "default", Any },
            { "required", Object("RequiredNames") },
            { "properties", MapOf("Schema") },
            { "additionalProperties", Object("SchemaOrOther") },
            { "allOf", ListOf("Schema") },
            { "oneOf", ListOf("Schema") },
            { "anyOf", ListOf("Schema") },
            { "readOnly", Boolean },
            { "writeOnly", Boolean },
            { "deprecated", Boolean },
            { "nullable", Boolean },
            { "xml", Object("Xml") },
            { "externalDocs", Object("ExternalDocs") },
            { "type", Object("TypeNames") },
        };
}
