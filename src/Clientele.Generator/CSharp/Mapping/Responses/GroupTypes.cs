using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.Requests;
using Clientele.Generator.CSharp.Model.TypeReferences;

namespace Clientele.Generator.CSharp.Mapping.Responses;

/// <summary>Collects the classes that the operations of a group need besides those of schemas.</summary>
internal static class GroupTypes
{
    /// <summary>
    /// Gets the classes of response headers except those that operations share; a variant of an operation has that of
    /// the operation.
    /// </summary>
    public static EquatableArray<HeadersDeclaration> Headers(IEnumerable<OperationDeclaration> operations) =>
        operations
            .Where(static operation => !operation.IsVariant)
            .Select(static operation => operation.Headers)
            .OfType<HeadersDeclaration>()
            .Where(static headers => !headers.IsShared)
            .ToEquatableArray();

    /// <summary>Gets the classes of results, each once.</summary>
    public static EquatableArray<ResultDeclaration> Results(IEnumerable<OperationDeclaration> operations) =>
        operations
            .Where(static operation => operation.Result is { Kind: BodyKind.OneOf })
            .GroupBy(static operation => ((DeclaredType)operation.Result!.Type!.Type).Name)
            .Select(static same => Result(same.Key, same.First()))
            .ToEquatableArray();

    private static ResultDeclaration Result(string name, OperationDeclaration operation)
    {
        var cases = operation.Responses.Where(static response => response.Case is not null);
        return new ResultDeclaration(
            name,
            $"What {operation.Name} answers: one of the classes in this one.",
            cases.ToEquatableArray()
        );
    }
}
