using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Clientele.Generator.Api;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.Diagnostics;

namespace Clientele.Generator.CSharp.Mapping;

/// <summary>What the mappers of one description share.</summary>
internal sealed class MappingSession
{
    private readonly List<DiagnosticInfo> _diagnostics = [];

    public MappingSession(ApiModel model, ClientSettings settings, CancellationToken cancellation)
    {
        Model = model;
        Settings = settings;
        Cancellation = cancellation;
        Index = new SchemaIndex(model);
        Inheritance = new Inheritance(model, Index);
        InRequests = Index.Closure(model.Operations.SelectMany(SchemaWalker.RequestRoots), cancellation);
        TypeNames = new NameScope();
        TypeNames.Reserve(ClientNames.Reserved(settings));
        TypeNames.Reserve(ReservedNames.OfRecord);
        Names = SchemaNames.Allocate(model, Index, TypeNames);
    }

    public ApiModel Model { get; }

    public ClientSettings Settings { get; }

    public CancellationToken Cancellation { get; }

    public SchemaIndex Index { get; }

    public Inheritance Inheritance { get; }

    /// <summary>Pointers and ids of the schemas that request bodies lead to.</summary>
    public HashSet<string> InRequests { get; }

    /// <summary>The namespace's names.</summary>
    public NameScope TypeNames { get; }

    /// <summary>Identifiers of the named schemas by id; of aliases as well, which are words for what is declared inside them.</summary>
    public IReadOnlyDictionary<string, string> Names { get; }

    /// <summary>What was reported.</summary>
    public IReadOnlyList<DiagnosticInfo> Diagnostics => _diagnostics;

    /// <summary>Reports something about the schema at <paramref name="pointer"/>.</summary>
    public void Report(Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, string pointer, params string[] arguments)
    {
        // A pointer into another document has that document's path before the '#'.
        var hash = pointer.IndexOf('#');
        var (path, local) = hash > 0 ? (pointer.Substring(0, hash), pointer.Substring(hash)) : (Model.Path, pointer);
        var info = new DiagnosticInfo(descriptor, DiagnosticPlace.Node(path, local), [.. arguments]);
        if (!_diagnostics.Contains(info))
        {
            _diagnostics.Add(info);
        }
    }
}
