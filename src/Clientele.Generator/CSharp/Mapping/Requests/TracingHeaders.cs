using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.CSharp.Mapping.Context;

namespace Clientele.Generator.CSharp.Mapping.Requests;

/// <summary>
/// Handles headers that correlate logs (W3C Trace Context, B3, and services' own names for the same). They do not
/// affect what is requested, so they are in a call's options instead of being arguments of every method.
/// </summary>
internal static class TracingHeaders
{
    private static readonly char[] Separators = ['-', '_'];

    // Prefixes of names that only say who defined the header.
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

    /// <summary>Gets the headers of an operation that callers set in the options, except required ones.</summary>
    public static IEnumerable<ApiParameter> In(ApiOperation operation, MappingContext context) =>
        operation.Parameters.Where(parameter => Is(parameter, context));

    /// <summary>Determines whether a parameter is such a header, and accepts any text or UUID.</summary>
    public static bool Is(ApiParameter parameter, MappingContext context) =>
        parameter is { Location: ParameterLocation.Header, Required: false }
        && Names.Contains(string.Concat(parameter.Name.Split(Separators).SkipWhile(Prefixes.Contains)))
        && context.Resolve(parameter.Schema) is PrimitiveSchema { Kind: PrimitiveKind.String, Format: null or "uuid" };
}
