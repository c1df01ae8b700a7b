using System.Linq;
using Clientele.Generator.Api;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Api.Security;
using Clientele.Generator.CSharp.Mapping;
using Clientele.Generator.CSharp.Model;
using Clientele.Shared;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.Emit;

/// <summary>Descriptions with operations.</summary>
internal static class ClientSamples
{
    private static readonly string[] FourMediaTypes = ["application/json", "text/json", "application/xml", "text/xml"];

    /// <summary>The operation of the mission, short.</summary>
    public static ApiModel Customers { get; } =
        ModelOf(
            Named("Customer", Object(Property("id", Text), Property("relationshipToPartner", Ref("Relationship")))),
            Named("Relationship", Enum("#/e", "advisor", "microsoft_support")),
            Named("ServiceFault", Object(Property("code", Text), Property("description", Text)))
        ) with
        {
            Servers = [new ApiServer("https://api.partnercenter.microsoft.com", null, null, [])],
            SecuritySchemes = [new ApiSecurityScheme("Bearer", SecuritySchemeKind.Http, null, null, null, "bearer")],
            Operations =
            [
                Get("/v{version}/customers/{customer_id}", "GetCustomerByCustomerId", "Customers") with
                {
                    Summary = "Gets a customer.",
                    Description = "Retrieves a single customer.\n\nNeeds <a> token & more.",
                    Parameters =
                    [
                        Parameter("customer_id", ParameterLocation.Path, Text, required: true),
                        Parameter(
                            "version",
                            ParameterLocation.Path,
                            Primitive(PrimitiveKind.String) with
                            {
                                Annotations = new SchemaAnnotations { Default = new ApiValue.String("1") },
                            },
                            required: true
                        ),
                        Parameter("ms-correlationid", ParameterLocation.Header, Text),
                        Parameter("ms-cv", ParameterLocation.Header, Text),
                        Parameter("ms-requestid", ParameterLocation.Header, Text),
                    ],
                    Security = [new SecurityRequirement([new RequiredScheme("Bearer", [])])],
                    Responses =
                    [
                        new Generator.Api.Operations.ApiResponse(
                            "200",
                            "The customer.",
                            [new ApiHeader("MS-CorrelationId", null, false, false, false, Text, null)],
                            [.. FourMediaTypes.Select(type => Content(type, Ref("Customer")))]
                        ),
                        new Generator.Api.Operations.ApiResponse(
                            "4XX",
                            "An error.",
                            [],
                            [Content("application/json", Ref("ServiceFault"))]
                        ),
                    ],
                },
            ],
        };

    /// <summary>Parameters of every place and style, bodies of every kind.</summary>
    public static ApiModel Breadth { get; } =
        ModelOf(
            Named("Pet", Object(Property("name", Text, required: true), Property("status", Ref("Status")))),
            Named("Status", Enum("#/e", "on sale", "sold")),
            Named("Task", Object(Property("id", Whole)))
        ) with
        {
            Servers =
            [
                new ApiServer("https://{host}/v1/", null, null, [new ServerVariable("host", "pets.example", [], null)]),
            ],
            SecuritySchemes =
            [
                new ApiSecurityScheme(
                    "api_key",
                    SecuritySchemeKind.ApiKey,
                    null,
                    "X-Api-Key",
                    ParameterLocation.Header,
                    null
                ),
                new ApiSecurityScheme("basic", SecuritySchemeKind.Http, null, null, null, "basic"),
            ],
            Operations =
            [
                Get("/pets", "pets_list", "pets") with
                {
                    Parameters =
                    [
                        Parameter("limit", ParameterLocation.Query, Whole),
                        Parameter("status", ParameterLocation.Query, List(Ref("Status"))),
                        Parameter("ids", ParameterLocation.Query, List(Whole, "#/l2")) with
                        {
                            Explode = false,
                            Style = ParameterStyle.PipeDelimited,
                        },
                        Parameter("filter", ParameterLocation.Query, Ref("Pet")) with
                        {
                            Style = ParameterStyle.DeepObject,
                            Explode = true,
                        },
                        Parameter("json", ParameterLocation.Query, Ref("Pet")) with
                        {
                            ContentType = MediaType.Parse("application/json"),
                        },
                        Parameter("default", ParameterLocation.Cookie, Text),
                        Parameter("builder", ParameterLocation.Header, List(Text, "#/l3")),
                    ],
                    Security =
                    [
                        new SecurityRequirement([new RequiredScheme("api_key", [])]),
                        new SecurityRequirement([]),
                    ],
                    Responses =
                    [
                        new Generator.Api.Operations.ApiResponse(
                            "200",
                            null,
                            [],
                            [
                                Content("application/json", List(Ref("Pet"), "#/l4")),
                                Content("application/xml", List(Ref("Pet"), "#/l4")),
                            ]
                        ),
                    ],
                },
                Operation("POST", "/pets", "addPet", "pets") with
                {
                    RequestBody = new ApiRequestBody(
                        null,
                        null,
                        true,
                        [Content("application/json", Ref("Pet")), Content("application/xml", Ref("Pet"))]
                    ),
                    Responses =
                    [
                        new Generator.Api.Operations.ApiResponse(
                            "201",
                            null,
                            [],
                            [Content("application/json", Ref("Pet"))]
                        ),
                        new Generator.Api.Operations.ApiResponse("204", null, [], []),
                        new Generator.Api.Operations.ApiResponse(
                            "default",
                            null,
                            [],
                            [Content("application/json", Ref("Task"))]
                        ),
                    ],
                },
                Operation("PUT", "/pets/{id}/photo", null, "pets") with
                {
                    RequestBody = new ApiRequestBody(
                        "photo",
                        null,
                        false,
                        [new ApiContent(MediaType.Parse("image/png"), null, null, [])]
                    ),
                    Responses =
                    [
                        new Generator.Api.Operations.ApiResponse(
                            "200",
                            null,
                            [],
                            [new ApiContent(MediaType.Parse("image/png"), null, null, [])]
                        ),
                    ],
                },
                Operation("PATCH", "/pets/{id}", "renamePet", "pets") with
                {
                    Deprecated = true,
                    Parameters =
                    [
                        Parameter(
                            "id",
                            ParameterLocation.Path,
                            Primitive(PrimitiveKind.String, "uuid"),
                            required: true
                        ),
                    ],
                    RequestBody = new ApiRequestBody(
                        null,
                        null,
                        true,
                        [Content("application/x-www-form-urlencoded", Ref("Pet"))]
                    ),
                    Responses = [new Generator.Api.Operations.ApiResponse("204", null, [], [])],
                },
                Operation("BAD METHOD", "/upload", "upload", null),
                Get("/ping", null, null) with
                {
                    Responses =
                    [
                        new Generator.Api.Operations.ApiResponse("200", null, [], [Content("text/plain", Text)]),
                    ],
                },
                Get("/ping/", null, null) with
                {
                    Responses =
                    [
                        new Generator.Api.Operations.ApiResponse(
                            "default",
                            null,
                            [],
                            [Content("application/json", Whole)]
                        ),
                    ],
                },
            ],
        };

    /// <summary>No XML, nothing public.</summary>
    public static ClientSettings InternalJson { get; } =
        Settings with
        {
            Namespace = "Shop",
            EmitXml = false,
            Accessibility = "internal",
        };

    /// <summary>Everything that is emitted for a description.</summary>
    public static MappingResult MapAll(ApiModel model, ClientSettings? settings = null) =>
        CodeModelMapper.Map(
            model,
            settings ?? Settings with { Namespace = "Shop", HasHttpExtensions = false },
            TestContext.Current.CancellationToken
        );

    private static ApiOperation Get(string path, string? id, string? tag) => Operation("GET", path, id, tag);

    private static ApiOperation Operation(string method, string path, string? id, string? tag) =>
        new()
        {
            Pointer = "#/paths/" + path.Replace("/", "~1", System.StringComparison.Ordinal) + "/" + method,
            Method = method,
            Path = path,
            OperationId = id,
            Tags = tag is null ? [] : [tag],
        };

    private static ApiParameter Parameter(
        string name,
        ParameterLocation location,
        Schema schema,
        bool required = false
    ) =>
        new()
        {
            Pointer = "#/parameters/" + name,
            Name = name,
            Location = location,
            Required = required,
            Style = location is ParameterLocation.Query or ParameterLocation.Cookie
                ? ParameterStyle.Form
                : ParameterStyle.Simple,
            Explode = location is ParameterLocation.Query or ParameterLocation.Cookie,
            Schema = schema,
        };

    private static ApiContent Content(string mediaType, Schema schema) =>
        new(MediaType.Parse(mediaType), schema, null, []);
}
