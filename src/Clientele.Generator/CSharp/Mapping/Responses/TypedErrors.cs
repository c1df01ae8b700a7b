using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Operations;

namespace Clientele.Generator.CSharp.Mapping.Responses;

/// <summary>Finds the errors of an operation whose bodies are read into a type.</summary>
internal static class TypedErrors
{
    /// <summary>
    /// The errors, without those whose body the next wider one that covers their statuses reads in the same way.
    /// </summary>
    /// <param name="responses">All responses: exact statuses first, then ranges, then the default.</param>
    public static EquatableArray<ResponseDeclaration> Of(IReadOnlyList<ResponseDeclaration> responses)
    {
        var errors = responses
            .Where(static response => response.IsError && response.Body is { Kind: BodyKind.Typed })
            .ToList();
        return errors.Where((error, position) => !IsCovered(error, errors.Skip(position + 1))).ToEquatableArray();
    }

    private static bool IsCovered(ResponseDeclaration error, IEnumerable<ResponseDeclaration> wider)
    {
        var next = wider.FirstOrDefault(other => other.First <= error.First && other.Last >= error.Last);
        return next is not null && AreReadAlike(next.Body!, error.Body!);
    }

    // The media types are what is asked for; reading goes by the format of what comes.
    private static bool AreReadAlike(BodyDeclaration one, BodyDeclaration other) =>
        one with { MediaTypes = [] } == other with { MediaTypes = [] };
}
