using System.Linq;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.Emit.Files;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Client;

/// <summary>
/// Prints what the operations of a group answer with beside bodies: the classes of their headers, and of results of
/// several shapes.
/// </summary>
internal static class ClientResponsesEmitter
{
    /// <summary>One file for all of them; <see langword="null"/>: there are none.</summary>
    /// <param name="unit">What it belongs to.</param>
    /// <param name="group">The group.</param>
    /// <param name="className">The class with the group's methods, which the file is named after.</param>
    public static SourceFile? Emit(ClientUnit unit, OperationGroup group, string className)
    {
        var headers = group
            .Operations.Where(static operation => operation is { IsVariant: false, Headers: not null })
            .ToList();
        var results = group
            .Operations.Where(static operation => operation.Result is { Kind: BodyKind.OneOf })
            .GroupBy(static operation => ((DeclaredType)operation.Result!.Type!.Type).Name)
            .ToList();
        if (headers.Count + results.Count == 0)
        {
            return null;
        }

        var writer = unit.Scope.Writer();
        foreach (var operation in headers)
        {
            writer.Separate();
            ClientHeadersEmitter.Emit(
                writer,
                unit,
                operation.Headers!,
                $"The headers that {operation.Name} answers with.",
                KnownType.ResponseHeaders
            );
        }

        foreach (var result in results)
        {
            writer.Separate();
            ClientResultEmitter.Emit(writer, unit, result.First(), result.Key);
        }

        return unit.Scope.File(className + ".Responses", writer);
    }
}
