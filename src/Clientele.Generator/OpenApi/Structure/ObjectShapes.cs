using System;
using System.Collections.Generic;

namespace Clientele.Generator.OpenApi.Structure;

/// <summary>
/// The objects of OpenAPI 3.0 to 3.2, and of Swagger 2.0. What a later version added is allowed in an earlier one: it
/// is read there too.
/// </summary>
internal static class ObjectShapes
{
    private const string Schema = """
        title:s description:s format:s enum:[*] default:* required:Required properties:{Schema} additionalProperties:Flexible allOf:[Schema] oneOf:[Schema] anyOf:[Schema]
        multipleOf:n maximum:n minimum:n maxLength:i minLength:i pattern:r maxItems:i minItems:i uniqueItems:b maxProperties:i minProperties:i
        readOnly:b writeOnly:b deprecated:b nullable:b xml:Xml externalDocs:ExternalDocs type:Type
        """;

    private const string Xml = "name:s namespace:s prefix:s attribute:b wrapped:b nodeType:s";
    private const string Contact = "name:t url:u email:e";
    private const string License = "name:t! identifier:t url:u";
    private const string Info =
        "title:t! version:t! description:t summary:t termsOfService:u contact:Contact license:License";
    private const string ExternalDocs = "description:t url:u!";
    private const string Tag = "name:s! summary:s description:s externalDocs:ExternalDocs parent:s kind:s";

    /// <summary>Of OpenAPI 3.x.</summary>
    public static IReadOnlyDictionary<string, ObjectShape> OpenApi { get; } =
        Read(
            new(StringComparer.Ordinal)
            {
                ["Document"] =
                    "openapi:s! $self:s info:Info! jsonSchemaDialect:s servers:[Server] paths:Paths webhooks:{PathItem} components:Components security:[Security] tags:[Tag] externalDocs:ExternalDocs",
                ["Info"] = Info,
                ["Contact"] = Contact,
                ["License"] = License,
                ["Server"] = "url:s! description:s name:s variables:{ServerVariable}",
                ["ServerVariable"] = "enum:[t] default:t! description:s",
                ["Components"] =
                    "schemas:{Schema} responses:{Response} parameters:{Parameter} examples:{Example} requestBodies:{RequestBody} headers:{Header} securitySchemes:{SecurityScheme} links:{Link} callbacks:{Callback} pathItems:{PathItem} mediaTypes:{MediaType}",
                ["PathItem"] =
                    "$ref:s summary:s description:s get:Operation put:Operation post:Operation delete:Operation options:Operation head:Operation patch:Operation trace:Operation query:Operation additionalOperations:{Operation} servers:[Server] parameters:[Parameter]",
                ["Operation"] =
                    "tags:[s] summary:s description:s externalDocs:ExternalDocs operationId:s parameters:[Parameter] requestBody:RequestBody responses:Responses callbacks:{Callback} deprecated:b security:[Security] servers:[Server]",
                ["ExternalDocs"] = ExternalDocs,
                ["Parameter"] =
                    "name:s! in:s! description:s required:b deprecated:b allowEmptyValue:b style:s explode:b allowReserved:b schema:Schema example:* examples:{Example} content:{MediaType}",
                ["RequestBody"] = "description:s content:{MediaType}! required:b",
                ["MediaType"] =
                    "schema:Schema itemSchema:Schema example:* examples:{Example} encoding:{Encoding} prefixEncoding:[Encoding] itemEncoding:Encoding",
                ["Encoding"] =
                    "contentType:s headers:{Header} style:s explode:b allowReserved:b encoding:{Encoding} prefixEncoding:[Encoding] itemEncoding:Encoding",
                ["Response"] = "summary:s description:s headers:{Header} content:{MediaType} links:{Link}",
                ["Example"] = "summary:s description:s value:* externalValue:s dataValue:* serializedValue:s",
                ["Link"] = "operationRef:s operationId:s parameters:{*} requestBody:* description:s server:Server",
                ["Header"] =
                    "description:s required:b deprecated:b allowEmptyValue:b style:s explode:b allowReserved:b schema:Schema example:* examples:{Example} content:{MediaType}",
                ["Tag"] = Tag,
                ["Security"] = "",
                ["Schema"] = Schema + " discriminator:Discriminator not:Flexible items:Flexible",
                ["Discriminator"] = "propertyName:s! mapping:{s} defaultMapping:s",
                ["Xml"] = Xml,
                ["SecurityScheme"] =
                    "type:s! description:s name:s in:s scheme:s bearerFormat:s flows:Flows openIdConnectUrl:s oauth2MetadataUrl:s deprecated:b",
                ["Flows"] =
                    "implicit:Flow password:Flow clientCredentials:Flow authorizationCode:Flow deviceAuthorization:Flow",
                ["Flow"] = "authorizationUrl:s tokenUrl:s refreshUrl:s scopes:{s}! deviceAuthorizationUrl:s",
            }
        );

    /// <summary>Of Swagger 2.0.</summary>
    public static IReadOnlyDictionary<string, ObjectShape> Swagger { get; } =
        Read(
            new(StringComparer.Ordinal)
            {
                ["Document"] =
                    "swagger:s! info:Info! host:s basePath:s schemes:[s] consumes:[s] produces:[s] paths:Paths! definitions:{Schema} parameters:{Parameter} responses:{Response} securityDefinitions:{SecurityScheme} security:[Security] tags:[Tag] externalDocs:ExternalDocs",
                ["Info"] = Info,
                ["Contact"] = Contact,
                ["License"] = License,
                ["PathItem"] =
                    "$ref:s get:Operation put:Operation post:Operation delete:Operation options:Operation head:Operation patch:Operation parameters:[Parameter]",
                ["Operation"] =
                    "tags:[s] summary:s description:s externalDocs:ExternalDocs operationId:s consumes:[s] produces:[s] parameters:[Parameter] responses:Responses schemes:[s] deprecated:b security:[Security]",
                ["ExternalDocs"] = ExternalDocs,
                ["Parameter"] =
                    "name:s! in:s! description:s required:b schema:Schema type:Type format:s allowEmptyValue:b items:Schema collectionFormat:s enum:[*]",
                ["Response"] = "description:s schema:Schema headers:{Schema} examples:{*}",
                ["Tag"] = Tag,
                ["Security"] = "",
                ["Schema"] = Schema + " discriminator:* items:Flexible",
                ["Xml"] = Xml,
                ["SecurityScheme"] =
                    "type:s! description:s name:s in:s flow:s authorizationUrl:s tokenUrl:s scopes:{s}",
            }
        );

    private static Dictionary<string, ObjectShape> Read(Dictionary<string, string> texts)
    {
        var shapes = new Dictionary<string, ObjectShape>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            shapes.Add(
                text.Key,
                new ObjectShape(text.Value, text.Key is "Schema" or "Security" or "Parameter" or "Header")
            );
        }

        return shapes;
    }
}
