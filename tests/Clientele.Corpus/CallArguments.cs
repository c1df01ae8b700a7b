using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.CSharp.Model.Operations;

namespace Clientele.Corpus;

/// <summary>Makes the arguments of calls: the description's examples, else values of its schemas.</summary>
/// <param name="examples">The description's examples; <see langword="null"/>: none are used.</param>
/// <param name="samples">Values of schemas.</param>
/// <param name="json">Reads values of emitted types.</param>
internal sealed class CallArguments(DeclaredExamples? examples, SchemaSample samples, JsonSerializerOptions json)
{
    /// <summary>The arguments of a method.</summary>
    /// <param name="method">The method.</param>
    /// <param name="code">The operation as it is emitted.</param>
    /// <param name="operation">The same as the description says.</param>
    public object?[] For(MethodInfo method, OperationDeclaration code, ApiOperation operation) =>
        [.. method.GetParameters().Select(parameter => For(parameter, code, operation))];

    private object? For(ParameterInfo parameter, OperationDeclaration code, ApiOperation operation)
    {
        var declared = code.Parameters.FirstOrDefault(candidate => candidate.Name.TrimStart('@') == parameter.Name);
        var isBody = declared is null && code.Body?.Name.TrimStart('@') == parameter.Name;
        if (declared is null && !isBody)
        {
            return Default(parameter);
        }

        var candidates = isBody ? Body(code, operation) : Values(declared!, code, operation);
        try
        {
            return Convert(candidates.Example ?? candidates.Sample, parameter.ParameterType);
        }
        catch (Exception error) when (error is JsonException or NotSupportedException or InvalidOperationException)
        {
            // The example contradicts its schema.
            return Convert(candidates.Sample, parameter.ParameterType);
        }
    }

    private (JsonNode? Example, JsonNode? Sample) Body(OperationDeclaration code, ApiOperation operation)
    {
        var content = operation.RequestBody!.Contents.FirstOrDefault(candidate =>
            code.Body!.Body.MediaTypes.Contains(candidate.MediaType.Text)
        ) ?? operation.RequestBody.Contents[0];
        return (
            samples.Checked(examples?.Find(operation, content), content.Schema),
            samples.Create(content.Schema, isRequest: true)
        );
    }

    private (JsonNode? Example, JsonNode? Sample) Values(
        ParameterDeclaration declared,
        OperationDeclaration code,
        ApiOperation operation
    )
    {
        if (declared.Location == ParameterLocation.Part)
        {
            var parts = operation.RequestBody?.Contents.FirstOrDefault(content =>
                content.MediaType.Text == code.MultipartType
            );
            return (
                null,
                samples.Create(
                    (samples.Resolve(parts?.Schema) as ObjectSchema)
                        ?.Properties.FirstOrDefault(property => property.Name == declared.WireName)
                        ?.Schema,
                    isRequest: true
                )
            );
        }

        var parameter = operation.Parameters.FirstOrDefault(candidate =>
            candidate.Location == declared.Location && candidate.Name == declared.WireName
        );
        return parameter is null
            ? (null, "text")
            : (
                samples.Checked(examples?.Find(parameter.Pointer), parameter.Schema),
                samples.Create(parameter.Schema, isRequest: true)
            );
    }

    private object? Convert(JsonNode? value, Type type) =>
        type switch
        {
            _ when type == typeof(FilePart) => FilePart.FromBytes("file"u8.ToArray(), "file.bin"),
            _ when type == typeof(IReadOnlyList<FilePart>) => new[]
            {
                FilePart.FromBytes("file"u8.ToArray(), "file.bin"),
            },
            _ when type == typeof(Stream) => new MemoryStream(Encoding.UTF8.GetBytes(Text(value))),
            _ when type == typeof(HttpContent) => new StringContent("text"),
            _ when type == typeof(string) => Text(value),
            _ => value.Deserialize(type, json),
        };

    /// <summary>A value as text: a string as it is, others as JSON.</summary>
    public static string Text(JsonNode? value) =>
        value is JsonValue scalar && scalar.TryGetValue<string>(out var text) ? text : value?.ToJsonString() ?? "";

    private static object? Default(ParameterInfo parameter) =>
        parameter is { HasDefaultValue: true, DefaultValue: { } value }
            ? parameter.ParameterType.IsEnum
                ? Enum.ToObject(parameter.ParameterType, value)
                : value
            : parameter.ParameterType.IsValueType
                ? Activator.CreateInstance(parameter.ParameterType)
                : null;
}
