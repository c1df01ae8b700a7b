using System;
using System.Linq;
using System.Threading;
using Clientele.Generator.Collections;
using Clientele.Generator.Emit.Client;
using Clientele.Generator.Emit.Files;

namespace Clientele.Generator.Pipeline;

/// <summary>A description split into the units that are emitted and cached separately.</summary>
/// <param name="Types">One unit per file of types.</param>
/// <param name="Contexts">The serializer contexts; none without a model.</param>
/// <param name="Clients">The client and its operation groups.</param>
/// <param name="Headers">The classes for headers that operations share; none without a client.</param>
internal sealed record Outputs(
    EquatableArray<FileUnit> Types,
    EquatableArray<ContextUnit> Contexts,
    EquatableArray<ClientUnit> Clients,
    EquatableArray<HeadersUnit> Headers
)
{
    /// <summary>Gets what to emit for <paramref name="map"/>.</summary>
    /// <exception cref="OperationCanceledException">The run is canceled.</exception>
    public static Outputs Create(MapResult map, ProjectLayout layout, CancellationToken cancellation)
    {
        if (map.Model is not { } model || layout.Conflicts.Contains(map.Id))
        {
            return new Outputs([], [], [], []);
        }

        model = model with { NeighbourNames = layout.NeighboursIn(model.Namespace) };
        var prefix = layout.HasSeveral ? DeclaredNames.Create(map).Prefix : "";
        cancellation.ThrowIfCancellationRequested();
        var types = EmitUnits.Split(model, prefix);
        cancellation.ThrowIfCancellationRequested();
        var contexts = ContextUnit.Create(model, prefix);
        cancellation.ThrowIfCancellationRequested();
        return new Outputs(types, [contexts], ClientUnit.Split(model, prefix), HeadersUnit.Create(model, prefix));
    }
}
