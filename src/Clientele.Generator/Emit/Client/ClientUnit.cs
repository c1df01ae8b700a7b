using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.Emit.Files;

namespace Clientele.Generator.Emit.Client;

/// <summary>What the files of a client depend on, except the operations of other groups.</summary>
internal sealed record ClientUnit
{
    /// <summary>Gets what the files have in common.</summary>
    public required EmitScope Scope { get; init; }

    /// <summary>
    /// Gets the client without the classes of <see cref="HeadersUnit"/>; with <see cref="Group"/>, without its other
    /// groups.
    /// </summary>
    public required ClientDeclaration Client { get; init; }

    /// <summary>
    /// Gets the group that these files belong to; <see langword="null"/> for those of the client itself.
    /// </summary>
    public OperationGroup? Group { get; init; }

    /// <summary>Gets the types whose property in the contexts has another name.</summary>
    public EquatableArray<ContextEntry> Renamed { get; init; }

    /// <summary>
    /// Gets one unit for the client and one for each group with its own class; none without a client.
    /// </summary>
    /// <param name="model">The whole description.</param>
    /// <param name="hintPrefix">The prefix of hint names; empty for none.</param>
    public static EquatableArray<ClientUnit> Split(CodeModel model, string hintPrefix = "")
    {
        if (model.Client is not { } client)
        {
            return [];
        }

        var unit = new ClientUnit
        {
            Scope = EmitScope.Create(model, hintPrefix),
            Client = client with { Headers = [] },
            Renamed = RenamedTypes(model),
        };
        var rest = unit.Client with
        {
            Groups = client
                .Groups.Select(static group =>
                    group.PropertyName is null ? group : group with { Operations = [], Headers = [], Results = [] }
                )
                .ToEquatableArray(),
        };
        var groups = client
            .Groups.Where(static group => group.PropertyName is not null)
            .Select(group =>
                unit with
                {
                    Client = unit.Client with { Groups = [], Webhooks = [], Follow = null },
                    Group = group,
                }
            );
        return groups.Prepend(unit with { Client = rest }).ToEquatableArray();
    }

    private static EquatableArray<ContextEntry> RenamedTypes(CodeModel model) =>
        model
            .Types.Where(static type => type.ContextProperty != type.Name)
            .Select(ContextEntry.Create)
            .ToEquatableArray();
}
