using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Clientele.Generator.Api;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.Diagnostics;

namespace Clientele.Generator.CSharp.Mapping;

/// <summary>What the mappers of operations share.</summary>
internal sealed class OperationContext(ApiModel model, ClientSettings settings, ISchemaTypes types, NameScope typeNames, CancellationToken cancellation)
{
    private readonly Dictionary<string, NamedSchema> _schemas = model.Schemas
        .GroupBy(static schema => schema.Id, StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);

    public ApiModel Model => model;

    /// <summary>The named schemas.</summary>
    public SchemaIndex Index { get; } = new(model);

    public ClientSettings Settings => settings;

    public ISchemaTypes Types => types;

    /// <summary>The namespace's names.</summary>
    public NameScope TypeNames => typeNames;

    public CancellationToken Cancellation => cancellation;

    public List<DiagnosticInfo> Diagnostics { get; } = [];

    /// <summary>The named schema with this id.</summary>
    public Schema? Find(string id) => _schemas.TryGetValue(id, out var named) ? named.Schema : null;

    /// <summary>What a schema says once references are followed.</summary>
    public Schema? Resolve(Schema? schema)
    {
        for (var steps = 0; schema is SchemaReference reference && steps < 100; steps++)
        {
            schema = Find(reference.Id);
        }

        return schema is SchemaReference ? null : schema;
    }

    /// <summary>Says why an operation is left out.</summary>
    public void ReportSkipped(ApiOperation operation, string reason) =>
        Report(ClientDescriptors.SkippedOperation, operation.Pointer, operation.Method, operation.Path, reason);

    /// <summary>Says why a parameter of an operation is left out.</summary>
    public void ReportLeftOut(ApiOperation operation, string pointer, string reason) =>
        Report(ClientDescriptors.SkippedParameter, pointer, operation.Method, operation.Path, reason);

    /// <summary>The headers among <paramref name="declared"/> that HTTP can have; of others it is said that it has none of their names.</summary>
    public IEnumerable<ApiHeader> Legal(IEnumerable<ApiHeader> declared)
    {
        foreach (var header in declared.Where(static header => !string.Equals(header.Name, "Content-Type", StringComparison.OrdinalIgnoreCase)))
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

    /// <summary>Says that callers have to authenticate by themselves.</summary>
    /// <param name="scheme">What the client can't satisfy.</param>
    /// <param name="advice">How they do.</param>
    public void ReportUnsupportedScheme(ApiSecurityScheme scheme, string advice) => Report(ClientDescriptors.UnsupportedScheme, scheme.Pointer, scheme.Id, advice);

    /// <summary>Says that a body without name is sent as the one member that it has.</summary>
    public void ReportNameless(string pointer, string member) => Report(MappingDescriptors.NamelessBody, pointer, member);

    private void Report(Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, string pointer, params string[] arguments)
    {
        // A pointer into another document has that document's path before the '#'.
        var hash = pointer.IndexOf('#');
        var (path, local) = hash > 0 ? (pointer.Substring(0, hash), pointer.Substring(hash)) : (model.Path, pointer);
        Diagnostics.Add(new DiagnosticInfo(descriptor, DiagnosticPlace.Node(path, local), [.. arguments]));
    }
}
