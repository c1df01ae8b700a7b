using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.CSharp.Mapping.Paging;
using Clientele.Generator.CSharp.Model.TypeReferences;

namespace Clientele.Generator.CSharp.Mapping.Requests;

/// <summary>
/// Handles headers by which a service recognizes repeated requests (draft-ietf-httpapi-idempotency-key-header).
/// </summary>
internal static class IdempotencyKeys
{
    /// <summary>What is added to the argument's docs.</summary>
    public const string Docs = "Without one, a fresh UUID is sent, and sent again when the request is repeated.";

    private const int UuidLength = 36;

    /// <summary>
    /// Determines whether a parameter is such a header on a request that changes something, and accepts any UUID.
    /// </summary>
    /// <param name="method">The operation's HTTP method.</param>
    /// <param name="parameter">The parameter.</param>
    /// <param name="type">Its type.</param>
    /// <param name="schema">Its schema, with references followed.</param>
    public static bool Is(string method, ApiParameter parameter, CodeType type, Schema? schema) =>
        method is "POST" or "PUT" or "PATCH" or "DELETE"
        && parameter.Location == ParameterLocation.Header
        && type is ScalarType { Scalar: Scalar.String or Scalar.Guid }
        && PageMembers.Words(parameter.Name).EndsWith("idempotencykey", System.StringComparison.Ordinal)
        && schema?.Annotations.Constraints
            is null
                or { Pattern: null, MaxLength: null or >= UuidLength, MinLength: null or <= UuidLength };
}
