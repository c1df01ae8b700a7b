using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Resolution.References;
using Clientele.Generator.Api.Resolution.Schemas;
using Clientele.Generator.Api.Resolution.Session;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Collections;
using Clientele.Generator.Diagnostics;
using Clientele.Generator.OpenApi.Nodes;
using Clientele.Generator.OpenApi.Structure;

namespace Clientele.Generator.Api.Resolution.Operations;

/// <summary>Reads bodies, headers and responses.</summary>
internal sealed class ContentReader(ReadSession session, SchemaReader schemas)
{
    /// <summary>Gets the reader of schemas.</summary>
    public SchemaReader Schemas { get; } = schemas;

    /// <summary>Gets the media types of a <c>content</c> object.</summary>
    public EquatableArray<ApiContent> ReadContents(LocatedNode? content)
    {
        var contents = new List<ApiContent>();
        foreach (var entry in content?.Members() ?? [])
        {
            if (IsMediaType(entry.Key, entry.Value) && session.Follow(entry.Value) is { } at)
            {
                contents.Add(
                    Content(
                        entry.Key,
                        ReadOptional(at["schema"]),
                        ReadOptional(at["itemSchema"]),
                        ReadEncodings(at["encoding"])
                    )
                );
            }
        }

        PutSpecificFirst(contents);
        return contents.ToEquatableArray();
    }

    // Of several keys that match, only the most specific one applies (OpenAPI 3.2, Response Object): JSON listed under
    // its own name is not described by "*/*", even if that comes first.
    private static void PutSpecificFirst(List<ApiContent> contents)
    {
        var any = contents.FindIndex(static content =>
            content is { MediaType.IsAny: true, Schema: not PrimitiveSchema { Kind: PrimitiveKind.Binary } }
        );
        var json = contents.FindIndex(static content =>
            content.MediaType.Text.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        );
        if (any >= 0 && json > any)
        {
            (contents[any], contents[json]) = (contents[json], contents[any]);
        }
    }

    /// <summary>Determines whether <paramref name="text"/> can be a header's value; reports it if not.</summary>
    public bool IsMediaType(string text, LocatedNode at)
    {
        if (TextFormats.IsMediaType(text))
        {
            return true;
        }

        session.Report(DocumentDescriptors.WrongMediaType, at, text);
        return false;
    }

    /// <summary>Gets a body.</summary>
    public static ApiContent Content(
        string mediaType,
        Schema? schema,
        Schema? item = null,
        EquatableArray<ApiEncoding> encodings = default
    ) => new(MediaType.Parse(mediaType), schema, item, encodings);

    /// <summary>Gets the responses of an operation.</summary>
    /// <param name="responses">Its <c>responses</c>.</param>
    /// <param name="produces">The media types, for Swagger 2.0.</param>
    public EquatableArray<ApiResponse> ReadResponses(LocatedNode? responses, IReadOnlyList<string> produces)
    {
        var result = new List<ApiResponse>();
        foreach (var entry in responses?.Members() ?? [])
        {
            if (
                entry.Key.StartsWith("x-", StringComparison.OrdinalIgnoreCase)
                || session.Follow(entry.Value) is not { } at
            )
            {
                continue;
            }

            var status = entry.Key.Equals("default", StringComparison.OrdinalIgnoreCase)
                ? "default"
                : entry.Key.ToUpperInvariant();
            var contents = session.IsSwagger
                ? ReadSwaggerContents(at["schema"], produces)
                : ReadContents(at["content"]);
            result.Add(
                new ApiResponse(
                    status,
                    session.DescriptionOf(entry.Value, at) ?? at.Text("summary"),
                    ReadHeaders(at["headers"]),
                    contents
                )
                {
                    Links = ReadLinks(at["links"]),
                }
            );
        }

        return result.ToEquatableArray();
    }

    /// <summary>
    /// Gets the schema of a header or parameter: its <c>schema</c>, that of its content, or its own keywords (Swagger
    /// 2.0).
    /// </summary>
    public Schema ReadValue(LocatedNode at, out MediaType? contentType)
    {
        contentType = null;
        if (at["content"]?.Members().FirstOrDefault() is { Value: { } content, Key: var mediaType })
        {
            contentType = MediaType.Parse(mediaType);
            return ReadOptional(content["schema"]) ?? new AnySchema { Pointer = session.IdOf(at) };
        }

        if (at["schema"] is { } schema)
        {
            return Schemas.Read(schema);
        }

        return session.IsSwagger
            ? Schemas.Read(at)
            : new PrimitiveSchema(PrimitiveKind.String, null) { Pointer = session.IdOf(at) };
    }

    /// <summary>Gets the schema at <paramref name="at"/>, if there is one.</summary>
    public Schema? ReadOptional(LocatedNode? at) => at is null ? null : Schemas.Read(at);

    private EquatableArray<ApiContent> ReadSwaggerContents(LocatedNode? schema, IReadOnlyList<string> produces)
    {
        if (schema is null)
        {
            return [];
        }

        var read = Schemas.Read(schema);
        return produces.Select(mediaType => Content(mediaType, read)).ToEquatableArray();
    }

    private EquatableArray<ApiHeader> ReadHeaders(LocatedNode? headers)
    {
        var result = new List<ApiHeader>();
        foreach (var entry in headers?.Members() ?? [])
        {
            if (session.Follow(entry.Value) is { Mapping: not null } at)
            {
                var schema = ReadValue(at, out var contentType);
                result.Add(
                    new ApiHeader(
                        HeaderNames.Read(entry.Key, entry.Value, session),
                        session.DescriptionOf(entry.Value, at),
                        at.Flag("required") ?? false,
                        at.Flag("deprecated") ?? false,
                        at.Flag("explode") ?? false,
                        schema,
                        contentType
                    )
                );
            }
        }

        return result.ToEquatableArray();
    }

    private EquatableArray<ApiLink> ReadLinks(LocatedNode? links)
    {
        var result = new List<ApiLink>();
        foreach (var entry in links?.Members() ?? [])
        {
            if (session.Follow(entry.Value) is { Mapping: not null } at)
            {
                var body = at.Text("requestBody") is { } sent ? [$"body = {sent}"] : Array.Empty<string>();
                var parameters = at["parameters"]?.Mapping?.Members ?? [];
                var arguments = parameters
                    .Select(static member =>
                        member.Value is ScalarNode value ? $"{member.Key} = {value.Text}" : member.Key
                    )
                    .Concat(body);
                result.Add(
                    new ApiLink(
                        entry.Key,
                        at.Text("operationId") ?? at.Text("operationRef"),
                        at.Text("description"),
                        arguments.ToEquatableArray()
                    )
                );
            }
        }

        return result.ToEquatableArray();
    }

    private EquatableArray<ApiEncoding> ReadEncodings(LocatedNode? encodings) =>
        (encodings?.Members() ?? [])
            .Select(entry => new ApiEncoding(
                entry.Key,
                entry.Value.Text("contentType"),
                ReadHeaders(entry.Value["headers"]),
                ParameterStyles.Find(entry.Value.Text("style")),
                entry.Value.Flag("explode"),
                entry.Value.Flag("allowReserved") ?? false
            ))
            .ToEquatableArray();
}
