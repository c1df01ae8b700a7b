using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.Requests;
using Clientele.Generator.CSharp.Model.TypeReferences;

namespace Clientele.Generator.CSharp.Mapping.Responses;

/// <summary>Finds the errors of an operation whose bodies are read into a type.</summary>
internal static class TypedErrors
{
    /// <summary>
    /// Gets the errors, except those with a body that the next wider response covering their statuses reads the same
    /// way.
    /// </summary>
    /// <param name="responses">All responses: exact statuses first, then ranges, then the default.</param>
    public static EquatableArray<ResponseDeclaration> Select(IReadOnlyList<ResponseDeclaration> responses)
    {
        var errors = responses
            .Where(static response => response.IsError && response.Body is { Kind: BodyKind.Typed })
            .ToList();
        return errors.Where((error, position) => !IsCovered(error, errors.Skip(position + 1))).ToEquatableArray();
    }

    /// <summary>Gets the exceptions that carry a value of a declared type, one per type.</summary>
    /// <param name="responses">All responses: exact statuses first, then ranges, then the default.</param>
    public static EquatableArray<TypedException> Exceptions(IReadOnlyList<ResponseDeclaration> responses)
    {
        var errors = responses.Where(static response => response.IsError).ToList();
        var rest = errors.Count == 1 ? "an error" : "another error";
        return errors
            .Where(static response => response.Body is { Kind: BodyKind.Typed, Type.Type: DeclaredType })
            .GroupBy(static response => ((DeclaredType)response.Body!.Type!.Type).Name)
            .OrderBy(static group => group.Min(static response => response.Last))
            .Select(group => new TypedException(group.Key, Alternatives(group, rest)))
            .ToEquatableArray();
    }

    private static string Alternatives(IEnumerable<ResponseDeclaration> responses, string rest)
    {
        var statuses = responses.Select(response => StatusOf(response, rest)).Distinct().ToList();
        return statuses.Count == 1
            ? statuses[0]
            : string.Join(", ", statuses.Take(statuses.Count - 1)) + " or " + statuses[statuses.Count - 1];
    }

    private static string StatusOf(ResponseDeclaration response, string rest)
    {
        if (response.First == response.Last)
        {
            return response.First.ToString(CultureInfo.InvariantCulture);
        }

        return response.Last - response.First == 99
            ? (response.First / 100).ToString(CultureInfo.InvariantCulture) + "XX"
            : rest;
    }

    private static bool IsCovered(ResponseDeclaration error, IEnumerable<ResponseDeclaration> wider)
    {
        var next = wider.FirstOrDefault(other => other.First <= error.First && other.Last >= error.Last);
        return next is not null && AreReadAlike(next.Body!, error.Body!);
    }

    // Media types only matter for the request; a response is read by its actual format.
    private static bool AreReadAlike(BodyDeclaration one, BodyDeclaration other) =>
        one with { MediaTypes = [] } == other with { MediaTypes = [] };
}
