using System.Collections.Generic;
using static Clientele.Generator.OpenApi.Specification.ExpectedValue;
using static Clientele.Generator.OpenApi.Specification.MemberPresence;

namespace Clientele.Generator.OpenApi.Specification;

/// <summary>
/// Lists the objects of OpenAPI 3.0 to 3.2. Additions of later versions are allowed in earlier ones: they are read
/// there too.
/// </summary>
internal static class OpenApiObjects
{
    /// <summary>Gets the objects by their names in the specification.</summary>
    public static IReadOnlyDictionary<string, ObjectDefinition> All { get; } =
        new Dictionary<string, ObjectDefinition>(System.StringComparer.Ordinal)
        {
            ["Document"] = new()
            {
                { "openapi", Text, Required },
                { "$self", Text },
                { "info", Object("Info"), Required },
                { "jsonSchemaDialect", Text },
                { "servers", ListOf("Server") },
                { "paths", Object("Paths") },
                { "webhooks", MapOf("PathItem") },
                { "components", Object("Components") },
                { "security", ListOf("Security") },
                { "tags", ListOf("Tag") },
                { "externalDocs", Object("ExternalDocs") },
            },
            ["Info"] = CommonObjects.Info,
            ["Contact"] = CommonObjects.Contact,
            ["License"] = CommonObjects.License,
            ["Server"] = new()
            {
                { "url", Text, Required },
                { "description", Text },
                { "name", Text },
                { "variables", MapOf("ServerVariable") },
            },
            ["ServerVariable"] = new()
            {
                { "enum", ListOf(String) },
                { "default", String, Required },
                { "description", Text },
            },
            ["Components"] = new()
            {
                { "schemas", MapOf("Schema") },
                { "responses", MapOf("Response") },
                { "parameters", MapOf("Parameter") },
                { "examples", MapOf("Example") },
                { "requestBodies", MapOf("RequestBody") },
                { "headers", MapOf("Header") },
                { "securitySchemes", MapOf("SecurityScheme") },
                { "links", MapOf("Link") },
                { "callbacks", MapOf("Callback") },
                { "pathItems", MapOf("PathItem") },
                { "mediaTypes", MapOf("MediaType") },
            },
            ["PathItem"] = new()
            {
                { "$ref", Text },
                { "summary", Text },
                { "description", Text },
                { "get", Object("Operation") },
                { "put", Object("Operation") },
                { "post", Object("Operation") },
                { "delete", Object("Operation") },
                { "options", Object("Operation") },
                { "head", Object("Operation") },
                { "patch", Object("Operation") },
                { "trace", Object("Operation") },
                { "query", Object("Operation") },
                { "additionalOperations", MapOf("Operation") },
                { "servers", ListOf("Server") },
                { "parameters", ListOf("Parameter") },
            },
            ["Operation"] = new()
            {
                { "tags", ListOf(Text) },
                { "summary", Text },
                { "description", Text },
                { "externalDocs", Object("ExternalDocs") },
                { "operationId", Text },
                { "parameters", ListOf("Parameter") },
                { "requestBody", Object("RequestBody") },
                { "responses", Object("Responses") },
                { "callbacks", MapOf("Callback") },
                { "deprecated", Boolean },
                { "security", ListOf("Security") },
                { "servers", ListOf("Server") },
            },
            ["ExternalDocs"] = CommonObjects.ExternalDocs,
            ["Parameter"] = new(isOpen: true)
            {
                { "name", Text, Required },
                { "in", Text, Required },
                { "description", Text },
                { "required", Boolean },
                { "deprecated", Boolean },
                { "allowEmptyValue", Boolean },
                { "style", Text },
                { "explode", Boolean },
                { "allowReserved", Boolean },
                { "schema", Object("Schema") },
                { "example", Any },
                { "examples", MapOf("Example") },
                { "content", MapOf("MediaType") },
            },
            ["RequestBody"] = new()
            {
                { "description", Text },
                { "content", MapOf("MediaType"), Required },
                { "required", Boolean },
            },
            ["MediaType"] = new()
            {
                { "schema", Object("Schema") },
                { "itemSchema", Object("Schema") },
                { "example", Any },
                { "examples", MapOf("Example") },
                { "encoding", MapOf("Encoding") },
                { "prefixEncoding", ListOf("Encoding") },
                { "itemEncoding", Object("Encoding") },
            },
            ["Encoding"] = new()
            {
                { "contentType", Text },
                { "headers", MapOf("Header") },
                { "style", Text },
                { "explode", Boolean },
                { "allowReserved", Boolean },
                { "encoding", MapOf("Encoding") },
                { "prefixEncoding", ListOf("Encoding") },
                { "itemEncoding", Object("Encoding") },
            },
            ["Response"] = new()
            {
                { "summary", Text },
                { "description", Text },
                { "headers", MapOf("Header") },
                { "content", MapOf("MediaType") },
                { "links", MapOf("Link") },
            },
            ["Example"] = new()
            {
                { "summary", Text },
                { "description", Text },
                { "value", Any },
                { "externalValue", Text },
                { "dataValue", Any },
                { "serializedValue", Text },
            },
            ["Link"] = new()
            {
                { "operationRef", Text },
                { "operationId", Text },
                { "parameters", MapOf(Any) },
                { "requestBody", Any },
                { "description", Text },
                { "server", Object("Server") },
            },
            ["Header"] = new(isOpen: true)
            {
                { "description", Text },
                { "required", Boolean },
                { "deprecated", Boolean },
                { "allowEmptyValue", Boolean },
                { "style", Text },
                { "explode", Boolean },
                { "allowReserved", Boolean },
                { "schema", Object("Schema") },
                { "example", Any },
                { "examples", MapOf("Example") },
                { "content", MapOf("MediaType") },
            },
            ["Tag"] = CommonObjects.Tag,
            ["Security"] = new(isOpen: true),
            ["Schema"] = new(isOpen: true, CommonObjects.Schema)
            {
                { "discriminator", Object("Discriminator") },
                { "not", Object("SchemaOrOther") },
                { "items", Object("SchemaOrOther") },
            },
            ["Discriminator"] = new()
            {
                { "propertyName", Text, Required },
                { "mapping", MapOf(Text) },
                { "defaultMapping", Text },
            },
            ["Xml"] = CommonObjects.Xml,
            ["SecurityScheme"] = new()
            {
                { "type", Text, Required },
                { "description", Text },
                { "name", Text },
                { "in", Text },
                { "scheme", Text },
                { "bearerFormat", Text },
                { "flows", Object("Flows") },
                { "openIdConnectUrl", Text },
                { "oauth2MetadataUrl", Text },
                { "deprecated", Boolean },
            },
            ["Flows"] = new()
            {
                { "implicit", Object("Flow") },
                { "password", Object("Flow") },
                { "clientCredentials", Object("Flow") },
                { "authorizationCode", Object("Flow") },
                { "deviceAuthorization", Object("Flow") },
            },
            ["Flow"] = new()
            {
                { "authorizationUrl", Text },
                { "tokenUrl", Text },
                { "refreshUrl", Text },
                { "scopes", MapOf(Text), Required },
                { "deviceAuthorizationUrl", Text },
            },
        };
}
