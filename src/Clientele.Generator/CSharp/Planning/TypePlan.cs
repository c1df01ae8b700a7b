using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Clientele.Generator.Api;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.CSharp.Schemas;

namespace Clientele.Generator.CSharp.Planning;

/// <summary>
/// What is decided about a description before anything is declared: which types exist and what they are called.
/// </summary>
/// <param name="Index">The named schemas.</param>
/// <param name="Inheritance">Which of them extend which.</param>
/// <param name="Types">The types of all schemas.</param>
/// <param name="Names">The namespace's names, with those of all types taken.</param>
/// <param name="OperationNames">The names that the types of each operation start with.</param>
internal sealed record TypePlan(
    SchemaIndex Index,
    Inheritance Inheritance,
    TypeCatalog Types,
    NameScope Names,
    IReadOnlyDictionary<ApiOperation, string> OperationNames
)
{
    // Types of the framework and the contract package that a client's class could hide.
    private static readonly string[] FrameworkNames =
    [
        "HttpClient",
        "IHttpClientBuilder",
        "ApiHeaders",
        "ApiClient",
        "NoContent",
        "CallOptions",
    ];

    /// <summary>
    /// Plans the types of the whole description, whichever operations are requested, so that a filter renames nothing.
    /// </summary>
    public static TypePlan Create(
        ApiModel model,
        ClientSettings settings,
        MappingDiagnostics diagnostics,
        CancellationToken cancellation
    )
    {
        var index = new SchemaIndex(model);
        var inheritance = new Inheritance(model, index);
        var scope = new NameScope(ReservedNames.OfRecord);
        scope.Reserve(ClientNames.Reserved(settings));
        cancellation.ThrowIfCancellationRequested();
        var names = SchemaNames.Allocate(model, index, scope);
        scope.Reserve(FrameworkNames);
        var structures = new SchemaStructures(
            model,
            index,
            inheritance,
            names,
            settings.SharesInlineTypes,
            cancellation
        );
        var planner = new TypePlanner(index, inheritance, names, structures, settings, diagnostics, cancellation);
        foreach (var named in model.Schemas.OrderBy(static named => named.Id, StringComparer.Ordinal))
        {
            planner.Plan(named);
        }

        planner.PlanParts();
        var operationNames = OperationTypeNames.Allocate(model.Operations);
        var places = new OperationPlaces(planner, index, structures);
        places.Plan(model.Operations, operation => operationNames[operation]);
        places.Plan(model.Webhooks, Naming.OperationNames.OfWebhook, isWebhook: true);
        cancellation.ThrowIfCancellationRequested();
        var inlineNames = InlineTypeNames.Allocate(planner.Types, scope);
        var catalog = new TypeCatalog(planner, structures, model.Schemas, names, inlineNames);
        return new TypePlan(index, inheritance, catalog, scope, operationNames);
    }
}
