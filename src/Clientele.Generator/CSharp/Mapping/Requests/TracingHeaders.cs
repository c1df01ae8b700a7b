using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.CSharp.Mapping.Context;

namespace Clientele.Generator.CSharp.Mapping.Requests;

/// <summary>
/// Headers by which logs are tied together (W3C Trace Context, B3, and what services call the same). They say nothing
/// of what is asked for, so they are no arguments of every method: a call's options have them.
/// </summary>
internal static class TracingHeaders
{
    private static readonly char[] Separators = ['-', '_'];

    // What names begin with that says who made the header up.
    private static readonly HashSet<string> Prefixes = new(["x", "ms", "client"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Names = new(
        [
            "amzntraceid",
            "b3",
            "b3flags",
            "b3parentspanid",
            "b3sampled",
            "b3spanid",
            "b3traceid",
            "baggage",
            "cloudtracecontext",
            "correlationid",
            "correlationrequestid",
            "cv",
            "requestid",
            "sentrytrace",
            "traceid",
            "traceparent",
            "tracestate",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The headers of an operation that its caller gives in the options, without those that it must give.</summary>
    public static IEnumerable<ApiParameter> In(ApiOperation operation, MappingContext context) =>
        operation.Parameters.Where(parameter => Is(parameter, context));

    /// <summary>Whether a parameter is such a header, and any text or UUID will do.</summary>
    public static bool Is(ApiParameter parameter, MappingContext context) =>
        parameter is { Location: ParameterLocation.Header, Required: false }
        && Names.Contains(string.Concat(parameter.Name.Split(Separators).SkipWhile(Prefixes.Contains)))
        && context.Resolve(parameter.Schema) is PrimitiveSchema { Kind: PrimitiveKind.String, Format: null or "uuid" };
}
