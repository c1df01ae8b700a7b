using System;
using System.Net.Http.Headers;
using Clientele.Shared;

namespace Clientele.Runtime.Http;

public sealed partial class ClientPipeline
{
    /// <summary>Determines whether a header contains one of an operation's keys.</summary>
    internal bool IsCredential(ApiOperation operation, string header) =>
        Array.Exists(CredentialsFor(operation, null), credential =>
            credential.Kind == CredentialKind.ApiKeyHeader
            && credential.ParameterName.Equals(header, StringComparison.OrdinalIgnoreCase)
        );

    /// <exception cref="ArgumentException">
    /// The token is not valid in a header. The message does not show the token.
    /// </exception>
    internal static AuthenticationHeaderValue Bearer(string token) =>
        RequestBuilder.IsHeaderValue(token)
            ? new("Bearer", token)
            : throw new ArgumentException("The bearer token can't hold line breaks or control characters.");

    /// <summary>
    /// Returns the credentials for a call of an operation: those that the operation declares, and those in the options
    /// that no operation declares.
    /// </summary>
    internal Credential[] CredentialsFor(ApiOperation operation, CallOptions? call)
    {
        var declared = operation.CredentialsFor(Options);
        return _undeclared.Length == 0 || !IsAtHome(operation, call) ? declared : WithUndeclared(declared);
    }

    private Credential[] WithUndeclared(Credential[] declared) => [.. declared, .. _undeclared];

    // Credentials that an operation does not declare never leave the client's origin.
    private bool IsAtHome(ApiOperation operation, CallOptions? call) =>
        operation.ServerUrl is null
        || call?.BaseAddress is not null
        || ServiceAddress.IsSameOrigin(_baseAddress ?? _description.ServerUrl, AddressOf(operation));
}
