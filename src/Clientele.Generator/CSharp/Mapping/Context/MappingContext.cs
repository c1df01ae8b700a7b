using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Clientele.Generator.Api;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Security;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.CSharp.Planning;
using Clientele.Generator.CSharp.Schemas;
using Clientele.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Clientele.Generator.CSharp.Mapping.Context;

/// <summary>
/// What the mappers of one description share: what it says, which types there are, and what was reported.
/// </summary>
internal sealed class MappingContext(
    TypePlan plan,
    ApiModel model,
    ClientSettings settings,
    MappingDiagnostics diagnostics,
    CancellationToken cancellation
)
{
    private readonly HashSet<string> _sent = TypeReach.Find(
        plan.Types,
        plan.Inheritance,
        model.Operations.SelectMany(OperationSchemas.RequestRoots)
    );

    public ApiModel Model => model;

    public ClientSettings Settings => settings;

    /// <summary>Gets the types of all schemas.</summary>
    public TypeCatalog Types => plan.Types;

    /// <summary>Gets the namespace's names; those of all types are taken.</summary>
    public NameScope TypeNames => plan.Names;

    /// <summary>Gets the named schemas.</summary>
    public SchemaIndex Index => plan.Index;

    /// <summary>Gets which of them extend which.</summary>
    public Inheritance Inheritance => plan.Inheritance;

    public CancellationToken Cancellation => cancellation;

    /// <summary>Gets what was reported.</summary>
    public MappingDiagnostics Diagnostics => diagnostics;

    /// <summary>Determines whether the type of that name is a part of what requests send.</summary>
    public bool IsSent(string name) => _sent.Contains(name);

    /// <summary>Gets the named schema with this id.</summary>
    public Schema? Find(string id) => Index.Find(id)?.Schema;

    /// <summary>Gets what a schema says once references are followed; <see langword="null"/> for none.</summary>
    public Schema? Resolve(Schema? schema) => schema is null ? null : Index.Resolve(schema);

    /// <summary>Reports something about the node at <paramref name="pointer"/>.</summary>
    public void Report(DiagnosticDescriptor descriptor, string pointer, params string[] arguments) =>
        diagnostics.Report(descriptor, pointer, arguments);

    /// <summary>Says that a body without name is sent as the one member that it has.</summary>
    public void ReportNameless(string pointer, string member) =>
        Report(MappingDescriptors.NamelessBody, pointer, member);

    /// <summary>Says why an operation is left out.</summary>
    public void ReportSkipped(ApiOperation operation, string reason) =>
        Report(ClientDescriptors.SkippedOperation, operation.Pointer, operation.Method, operation.Path, reason);

    /// <summary>Says why a parameter of an operation is left out.</summary>
    public void ReportLeftOut(ApiOperation operation, string pointer, string reason) =>
        Report(ClientDescriptors.SkippedParameter, pointer, operation.Method, operation.Path, reason);

    /// <summary>
    /// Gets the headers among <paramref name="declared"/> that HTTP can have; of others it is said that it has none of
    /// their names.
    /// </summary>
    public IEnumerable<ApiHeader> Legal(IEnumerable<ApiHeader> declared)
    {
        foreach (
            var header in declared.Where(static header =>
                !string.Equals(header.Name, "Content-Type", StringComparison.OrdinalIgnoreCase)
            )
        )
        {
            if (HttpTokens.IsToken(header.Name))
            {
                yield return header;
            }
            else
            {
                Report(ClientDescriptors.SkippedHeader, header.Schema.Pointer, header.Name);
            }
        }
    }

    /// <summary>Says why a list that looks as if it came in pages has no method for all of them.</summary>
    public void ReportNotPaged(ApiOperation operation, string reason) =>
        Report(ClientDescriptors.NotPaged, operation.Pointer, operation.Method, operation.Path, reason);

    /// <summary>Says that callers have to authenticate by themselves.</summary>
    /// <param name="scheme">What the client can't satisfy.</param>
    /// <param name="advice">How they do.</param>
    public void ReportUnsupportedScheme(ApiSecurityScheme scheme, string advice) =>
        Report(ClientDescriptors.UnsupportedScheme, scheme.Pointer, scheme.Id, advice);
}
