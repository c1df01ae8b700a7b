using System.Collections.Generic;
using Clientele.Generator.Api;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Schemas;

namespace Clientele.Generator.CSharp.Schemas;

/// <summary>Finds the schemas that an operation uses.</summary>
internal static class OperationSchemas
{
    /// <summary>Gets the schemas of an operation's parameters, bodies and headers.</summary>
    public static IEnumerable<Schema> Roots(ApiOperation operation) => ModelTraversal.Roots(operation);

    /// <summary>Gets the schemas of an operation's request body.</summary>
    public static IEnumerable<Schema> RequestRoots(ApiOperation operation) =>
        ModelTraversal.Roots(operation with { Parameters = [], Responses = [] });

    /// <summary>Gets the schemas directly inside <paramref name="schema"/>.</summary>
    public static IEnumerable<Schema> Children(Schema schema) => SchemaTraversal.Children(schema);
}
