using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.Emit.Files;

namespace Clientele.Generator.Emit.Client;

/// <summary>What the file of a client's shared classes for headers depends on, which no group's operations do.</summary>
internal sealed record HeadersUnit
{
    /// <summary>Gets what the files have in common.</summary>
    public required EmitScope Scope { get; init; }

    /// <summary>Gets the name of the client, which the file is named after.</summary>
    public required string ClientName { get; init; }

    /// <summary>Gets the classes.</summary>
    public required EquatableArray<HeadersDeclaration> Headers { get; init; }

    /// <summary>Gets the unit of a description's client; none if it has no such classes.</summary>
    /// <param name="model">The whole description.</param>
    /// <param name="hintPrefix">The prefix of hint names; empty for none.</param>
    public static EquatableArray<HeadersUnit> Create(CodeModel model, string hintPrefix = "") =>
        model.Client is { Headers.IsEmpty: false } client
            ?
            [
                new HeadersUnit
                {
                    Scope = EmitScope.Create(model, hintPrefix),
                    ClientName = client.Name,
                    Headers = client.Headers,
                },
            ]
            : [];
}
