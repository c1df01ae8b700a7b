using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.CSharp.Planning;
using Clientele.Generator.CSharp.Schemas;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Planning;

/// <summary>An API model with what plans its types, for tests of one planner.</summary>
internal sealed class PlannedSchemas
{
    private readonly MappingDiagnostics _diagnostics = new("api.yaml");

    public PlannedSchemas(params NamedSchema[] schemas)
        : this(Mapping.Api.ModelOf(schemas)) { }

    public PlannedSchemas(ApiModel model, ClientSettings? settings = null)
    {
        settings ??= Mapping.Api.Settings;
        Index = new SchemaIndex(model);
        Inheritance = new Inheritance(model, Index);
        Names = SchemaNames.Allocate(model, Index, new NameScope());
        var cancellation = TestContext.Current.CancellationToken;
        Structures = new SchemaStructures(model, Index, Inheritance, Names, settings.SharesInlineTypes, cancellation);
        Planner = new TypePlanner(Index, Inheritance, Names, Structures, settings, _diagnostics, cancellation);
    }

    public SchemaIndex Index { get; }

    public Inheritance Inheritance { get; }

    public IReadOnlyDictionary<string, string> Names { get; }

    public SchemaStructures Structures { get; }

    /// <summary>Has met no schema yet.</summary>
    public TypePlanner Planner { get; }

    /// <summary>What was reported: ids with pointers.</summary>
    public IEnumerable<string> Diagnostics =>
        _diagnostics.All.Select(static found => $"{found.Descriptor.Id} {found.Place.Pointer}");

    /// <summary>Plans a schema that stands in an operation, and what is written in it.</summary>
    /// <returns>Its type, inline ones by their keys.</returns>
    public string Plan(Schema schema, string word = "Body")
    {
        Planner.PlanRoot(schema, new TypePlace(null, word, word));
        Planner.PlanParts();
        return Planner.Uses.TryGetValue(schema, out var use) ? Mapping.Api.Print(use) : "none";
    }

    /// <summary>The places of inline types in the order in which they are met: <c>Parent.Words/Local</c>.</summary>
    public IEnumerable<string> Places =>
        Planner
            .Types.Where(static type => type.IsDeclared)
            .Select(static type => string.Join(" ", type.Places.Select(Print)));

    private static string Print(TypePlace place) =>
        (place.Parent is null ? "" : place.Parent + ".")
        + place.Words
        + "/"
        + place.Local
        + (place.ComponentKind is null ? "" : ":" + place.ComponentKind);
}
