using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Resolution.References;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Collections;
using Clientele.Shared;

namespace Clientele.Generator.Api.Resolution.Operations;

/// <summary>Reads Swagger 2.0's <c>body</c> and <c>formData</c> parameters as a request body.</summary>
internal sealed class FormBodyReader(ContentReader contents)
{
    /// <summary>
    /// Gets the body that <paramref name="parameters"/> form; <see langword="null"/> if there is none.
    /// </summary>
    public ApiRequestBody? Read(string pointer, IReadOnlyList<LocatedNode> parameters, IReadOnlyList<string> consumes)
    {
        if (parameters.FirstOrDefault(static parameter => parameter.Text("in") == "body") is { } body)
        {
            var schema = contents.ReadOptional(body["schema"]);
            return new ApiRequestBody(
                body.Text("name"),
                body.Text("description"),
                body.Flag("required") ?? false,
                consumes.Select(type => ContentReader.Content(type, schema)).ToEquatableArray()
            );
        }

        var fields = parameters
            .Where(static parameter => parameter.Text("in") == "formData" && parameter.Text("name") is not null)
            .ToList();
        return fields.Count == 0 ? null : ReadForm(pointer, fields, consumes);
    }

    private ApiRequestBody ReadForm(string pointer, List<LocatedNode> fields, IReadOnlyList<string> consumes)
    {
        var properties = fields
            .Select(field => new ApiProperty(
                field.Text("name")!,
                contents.Schemas.Read(field),
                field.Flag("required") ?? false
            ))
            .ToEquatableArray();
        var schema = new ObjectSchema { Pointer = pointer + "/parameters", Properties = properties };
        var encodings = fields
            .Where(static field => field.Text("type") == "array")
            .Select(static field => new ApiEncoding(
                field.Text("name")!,
                null,
                [],
                Style(field),
                field.Text("collectionFormat") == "multi",
                false
            ))
            .ToEquatableArray();
        var hasFile = fields.Any(static field => field.Text("type") == "file");
        var forms = consumes
            .Where(static type => type is "multipart/form-data" or "application/x-www-form-urlencoded")
            .ToList();
        if (forms.Count == 0 || (hasFile && !forms.Contains("multipart/form-data")))
        {
            forms = [hasFile ? "multipart/form-data" : "application/x-www-form-urlencoded"];
        }

        var required = fields.Any(static field => field.Flag("required") == true);
        return new ApiRequestBody(
            null,
            null,
            required,
            forms.Select(type => ContentReader.Content(type, schema, null, encodings)).ToEquatableArray()
        );
    }

    private static ParameterStyle Style(LocatedNode field) =>
        ParameterStyles.OfCollectionFormat(field.Text("collectionFormat")) ?? ParameterStyle.Form;
}
