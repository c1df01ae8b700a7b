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

/// <summary>What the mappers of one description share: its content, the planned types, and the diagnostics.</summary>
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

    /// <summary>Gets the names of the namespace; those of all types are taken.</summary>
    public NameScope TypeNames => plan.Names;

    /// <summary>Gets the named schemas.</summary>
    public SchemaIndex Index => plan.Index;

    /// <summary>Gets which of the named schemas extend which.</summary>
    public Inheritance Inheritance => plan.Inheritance;

    public CancellationToken Cancellation => cancellation;

    /// <summary>Gets the diagnostics reported.</summary>
    public MappingDiagnostics Diagnostics => diagnostics;

    /// <summary>Determines whether the type with a name is part of what requests send.</summary>
    public bool IsSent(string name) => _sent.Contains(name);

    /// <summary>Gets the named schema with this id.</summary>
    public Schema? Find(string id) => Index.Find(id)?.Schema;

    /// <summary>Gets a schema with references followed; <see langword="null"/> if there is none.</summary>
    public Schema? Resolve(Schema? schema) => schema is null ? null : Index.Resolve(schema);

    /// <summary>Reports a diagnostic about the node at <paramref name="pointer"/>.</summary>
    public void Report(DiagnosticDescriptor descriptor, string pointer, params string[] arguments) =>
        diagnostics.Report(descriptor, pointer, arguments);

    /// <summary>Reports a schema, property, operation or parameter that does not have the name it asks for.</summary>
    /// <param name="pointer">Where it is.</param>
    /// <param name="asked">The name that it asks for, or <see langword="null"/>.</param>
    /// <param name="wish">That name as C# writes it.</param>
    /// <param name="name">The name that it has.</param>
    public void CheckName(string pointer, string? asked, string wish, string name)
    {
        if (asked is { Length: > 0 } && name != wish)
        {
            Report(MappingDescriptors.RefusedName, pointer, asked, name);
        }
    }

    /// <summary>Reports that an unnamed body is sent as its single member.</summary>
    public void ReportNameless(string pointer, string member) =>
        Report(MappingDescriptors.NamelessBody, pointer, member);

    /// <summary>Reports why an operation is skipped.</summary>
    public void ReportSkipped(ApiOperation operation, string reason) =>
        Report(ClientDescriptors.SkippedOperation, operation.Pointer, operation.Method, operation.Path, reason);

    /// <summary>Reports why a parameter of an operation is left out.</summary>
    public void ReportLeftOut(ApiOperation operation, string pointer, string reason) =>
        Report(ClientDescriptors.SkippedParameter, pointer, operation.Method, operation.Path, reason);

    /// <summary>
    /// Gets those of <paramref name="declared"/> with a name that HTTP allows; the others are reported.
    /// </summary>
    public IEnumerable<ApiHeader> Legal(IEnumerable<ApiHeader> declared)
    {
        foreach (var header in declared)
        {
            if (IsLegal(header))
            {
                yield return header;
            }
            else if (!IsContentType(header))
            {
                Report(ClientDescriptors.SkippedHeader, header.Schema.Pointer, header.Name);
            }
        }
    }

    /// <summary>Determines whether a header has a name that HTTP allows, and is not ignored.</summary>
    public static bool IsLegal(ApiHeader header) => HttpTokens.IsToken(header.Name) && !IsContentType(header);

    /// <summary>Reports why a list that looks paged has no method for all of its pages.</summary>
    public void ReportNotPaged(ApiOperation operation, string reason) =>
        Report(ClientDescriptors.NotPaged, operation.Pointer, operation.Method, operation.Path, reason);

    /// <summary>Reports that callers have to authenticate by themselves.</summary>
    /// <param name="scheme">The scheme that the client can't satisfy.</param>
    /// <param name="advice">How they can do so.</param>
    public void ReportUnsupportedScheme(ApiSecurityScheme scheme, string advice) =>
        Report(ClientDescriptors.UnsupportedScheme, scheme.Pointer, scheme.Id, advice);

    private static bool IsContentType(ApiHeader header) =>
        string.Equals(header.Name, "Content-Type", StringComparison.OrdinalIgnoreCase);
}
