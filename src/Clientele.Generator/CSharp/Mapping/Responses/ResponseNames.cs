using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api;
using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Mapping;

/// <summary>What the types are called that the answers of an operation have in their places.</summary>
/// <param name="operationName">The operation.</param>
/// <param name="bodies">To find what counts of a body.</param>
internal sealed class ResponseNames(string operationName, BodyMapper bodies)
{
    private readonly List<(Schema Schema, bool IsError, string Name)> _given = [];

    /// <summary>The name for a body: <c>GetPetError</c>; where that is taken by another schema, <c>GetPetConflictError</c>. One schema has one name.</summary>
    /// <param name="contents">The body.</param>
    /// <param name="isError">Whether it is an error's.</param>
    /// <param name="status">The status in words.</param>
    public string Of(EquatableArray<ApiContent> contents, bool isError, string status)
    {
        var kind = isError ? "Error" : "Response";
        if (bodies.FirstTyped(contents)?.Schema is not { } schema || SchemaShapes.Of(schema) is SchemaShape.Raw or SchemaShape.Scalar or SchemaShape.Reference)
        {
            return operationName + kind;
        }

        var given = _given.Where(one => one.IsError == isError).ToList();
        var name = given.FirstOrDefault(one => SchemaLikeness.AreAlike(one.Schema, schema)).Name ?? operationName + (given.Count == 0 ? "" : status) + kind;
        _given.Add((schema, isError, name));
        return name;
    }
}
