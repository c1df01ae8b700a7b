using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Mapping.Context;
using Clientele.Generator.CSharp.Mapping.Requests;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.CSharp.Schemas;

namespace Clientele.Generator.CSharp.Mapping.Responses;

/// <summary>
/// Maps an operation's successful responses to the variants that callers can request: one for each type of value, with
/// all media types that provide it.
/// </summary>
internal sealed class ResponseVariants(MappingContext context)
{
    private readonly BodyMapper _bodies = new(context);

    /// <summary>
    /// Gets the operation with the preferred shapes of its responses and no suffix, then with each of the others.
    /// </summary>
    /// <param name="operation">The operation.</param>
    public IReadOnlyList<(string Suffix, ApiOperation Operation)> Map(ApiOperation operation)
    {
        var answers = operation
            .Responses.Select(response =>
                (
                    Response: response,
                    Shapes: SuccessStatuses.Contains(operation, response)
                        ? Shapes(response.Contents)
                        : [new ResponseVariant("", response.Contents)]
                )
            )
            .ToList();
        var suffixes = answers
            .SelectMany(static answer => answer.Shapes.Skip(1))
            .Select(static shape => shape.Suffix)
            .Distinct(StringComparer.Ordinal);
        return [.. suffixes.Prepend("").Select(suffix => (suffix, Narrow(operation, answers, suffix)))];
    }

    private static ApiOperation Narrow(
        ApiOperation operation,
        List<(ApiResponse Response, IReadOnlyList<ResponseVariant> Shapes)> answers,
        string suffix
    ) =>
        operation with
        {
            Responses = answers
                .Select(answer =>
                    answer.Response with
                    {
                        Contents = (
                            answer.Shapes.FirstOrDefault(shape => suffix.Length > 0 && shape.Suffix == suffix)
                            ?? answer.Shapes[0]
                        ).Contents,
                    }
                )
                .ToEquatableArray(),
        };

    private IReadOnlyList<ResponseVariant> Shapes(EquatableArray<ApiContent> contents)
    {
        // Sequences have their own method.
        var whole = contents.Where(static content => SequenceItems.FormatOf(content) is null).ToEquatableArray();
        if (whole.Count < 2)
        {
            return [new ResponseVariant("", whole.IsEmpty ? contents : whole)];
        }

        var typed = Typed(whole);
        var untyped = Untyped(whole, typed);
        return typed.Count + untyped.Count == 0 ? [new ResponseVariant("", whole)] : [.. typed, .. untyped];
    }

    private List<ResponseVariant> Typed(EquatableArray<ApiContent> contents)
    {
        var shapes = new List<ResponseVariant>();
        var rest = contents;
        while (_bodies.FirstTyped(rest) is { } first)
        {
            var suffix = MediaTypeNames.SuffixOf(first);
            if (_bodies.MapTyped(rest) is not { } body)
            {
                break;
            }

            var same = rest.Where(content =>
                    body.MediaTypes.Contains(BodyMapper.Sent(content), StringComparer.OrdinalIgnoreCase)
                )
                .ToEquatableArray();
            if (shapes.Count == 0 && body.IsString)
            {
                same = same.Concat(contents.Where(IsPlainText)).ToEquatableArray();
            }

            // A content about which nothing is said is not another shape.
            if (shapes.Count == 0 || (suffix.Length > 0 && same.Any(static content => content.Schema is not null)))
            {
                shapes.Add(new ResponseVariant(suffix, same));
            }

            rest = rest.Where(content => !same.Contains(content)).ToEquatableArray();
        }

        return shapes;
    }

    // Next to a JSON or XML value, text and bytes are another shape only if explicitly declared as such: frameworks
    // list text/plain for every object that they can also write as JSON.
    private List<ResponseVariant> Untyped(EquatableArray<ApiContent> contents, List<ResponseVariant> typed) =>
        contents
            .Where(content =>
                !BodyMapper.IsTyped(content, context) && !typed.Any(shape => shape.Contents.Contains(content))
            )
            .Where(content => typed.Count == 0 || (!content.MediaType.IsAny && _bodies.IsString(content.Schema)))
            .GroupBy(content => _bodies.IsText(content))
            .Select(static group => new ResponseVariant(group.Key ? "Text" : "Binary", group.ToEquatableArray()))
            .ToList();

    private bool IsPlainText(ApiContent content) =>
        _bodies.IsText(content) && !BodyMapper.IsTyped(content, context) && _bodies.IsString(content.Schema);
}
