using System.Collections.Generic;
using static Clientele.Generator.OpenApi.Specification.ExpectedValue;
using static Clientele.Generator.OpenApi.Specification.MemberPresence;

namespace Clientele.Generator.OpenApi.Specification;

/// <summary>Lists the objects of Swagger 2.0.</summary>
internal static class SwaggerObjects
{
    /// <summary>Gets the objects by their names in the specification.</summary>
    public static IReadOnlyDictionary<string, ObjectDefinition> All { get; } =
        new Dictionary<string, ObjectDefinition>(System.StringComparer.Ordinal)
        {
            ["Document"] = new()
            {
                { "swagger", Text, Required },
                { "info", Object("Info"), Required },
                { "host", Text },
                { "basePath", Text },
                { "schemes", ListOf(Text) },
                { "consumes", ListOf(Text) },
                { "produces", ListOf(Text) },
                { "paths", Object("Paths"), Required },
                { "definitions", MapOf("Schema") },
                { "parameters", MapOf("Parameter") },
                { "responses", MapOf("Response") },
                { "securityDefinitions", MapOf("SecurityScheme") },
                { "security", ListOf("Security") },
                { "tags", ListOf("Tag") },
                { "externalDocs", Object("ExternalDocs") },
            },
            ["Info"] = CommonObjects.Info,
            ["Contact"] = CommonObjects.Contact,
            ["License"] = CommonObjects.License,
            ["PathItem"] = new()
            {
                { "$ref", Text },
                { "get", Object("Operation") },
                { "put", Object("Operation") },
                { "post", Object("Operation") },
                { "delete", Object("Operation") },
                { "options", Object("Operation") },
                { "head", Object("Operation") },
                { "patch", Object("Operation") },
                { "parameters", ListOf("Parameter") },
            },
            ["Operation"] = new()
            {
                { "tags", ListOf(Text) },
                { "summary", Text },
                { "description", Text },
                { "externalDocs", Object("ExternalDocs") },
                { "operationId", Text },
                { "consumes", ListOf(Text) },
                { "produces", ListOf(Text) },
                { "parameters", ListOf("Parameter") },
                { "responses", Object("Responses") },
                { "schemes", ListOf(Text) },
                { "deprecated", Boolean },
                { "security", ListOf("Security") },
            },
            ["ExternalDocs"] = CommonObjects.ExternalDocs,
            ["Parameter"] = new(isOpen: true)
            {
                { "name", Text, Required },
                { "in", Text, Required },
                { "description", Text },
                { "required", Boolean },
                { "schema", Object("Schema") },
                { "type", Object("TypeNames") },
                { "format", Text },
                { "allowEmptyValue", Boolean },
                { "items", Object("Schema") },
                { "collectionFormat", Text },
                { "enum", ListOf(Any) },
            },
            ["Response"] = new()
            {
                { "description", Text },
                { "schema", Object("Schema") },
                { "headers", MapOf("Schema") },
                { "examples", MapOf(Any) },
            },
            ["Tag"] = CommonObjects.Tag,
            ["Security"] = new(isOpen: true),
            ["Schema"] = new(isOpen: true, CommonObjects.Schema)
            {
                { "discriminator", Any },
                { "items", Object("SchemaOrOther") },
            },
            ["Xml"] = CommonObjects.Xml,
            ["SecurityScheme"] = new()
            {
                { "type", Text, Required },
                { "description", Text },
                { "name", Text },
                { "in", Text },
                { "flow", Text },
                { "authorizationUrl", Text },
                { "tokenUrl", Text },
                { "scopes", MapOf(Text) },
            },
        };
}
