using System.Linq;
using System.Threading;
using Clientele.Generator.Api.Resolution.References;
using Clientele.Generator.Collections;
using Clientele.Generator.OpenApi;
using Clientele.Generator.OpenApi.Nodes;
using Clientele.Generator.OpenApi.Specification;
using Clientele.Generator.OpenApi.Syntax;
using Microsoft.CodeAnalysis;

namespace Clientele.Generator.Api.Resolution.Session;

/// <summary>
/// What the readers of one description share: documents, references, version, budget and diagnostics.
/// </summary>
internal sealed class ReadSession
{
    private readonly ReferenceResolver _references;

    public ReadSession(
        DescriptionSource entry,
        EquatableArray<DescriptionSource> others,
        CancellationToken cancellation
    )
    {
        Cancellation = cancellation;
        Budget = new ReadBudget(this, entry.Text.Length + others.Sum(static source => (long)source.Text.Length));
        var documents = new DescriptionDocuments(entry, others, Diagnostics, cancellation);
        _references = new ReferenceResolver(documents, Diagnostics, cancellation);
        Entry = documents.Entry;
        Version = Entry.Root is MappingNode root
            ? SpecificationVersion.Create(root)
            : new SpecificationVersion(IsSwagger: false, Minor: 0);
    }

    /// <summary>Gets the entry document.</summary>
    public OpenApiDocument Entry { get; }

    /// <summary>Gets the OpenAPI version of the description.</summary>
    public SpecificationVersion Version { get; }

    /// <summary>Gets whether it is Swagger 2.0.</summary>
    public bool IsSwagger => Version.IsSwagger;

    /// <summary>Gets whether keywords beside <c>$ref</c> affect the shape.</summary>
    public bool HasReferenceSiblings => !Version.IsBefore(1);

    /// <summary>Gets the problems found.</summary>
    public DiagnosticCollector Diagnostics { get; } = new();

    /// <summary>Gets the token that is checked at every step.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>Gets the limit on the work to do.</summary>
    public ReadBudget Budget { get; }

    /// <inheritdoc cref="DiagnosticCollector.Report" />
    public void Report(DiagnosticDescriptor descriptor, LocatedNode at, params string[] arguments) =>
        Diagnostics.Report(descriptor, at, arguments);

    /// <inheritdoc cref="ReferenceResolver.IdOf" />
    public string IdOf(LocatedNode at) => _references.IdOf(at);

    /// <inheritdoc cref="ReferenceResolver.Find" />
    public LocatedNode? Find(string reference, LocatedNode from) => _references.Find(reference, from);

    /// <inheritdoc cref="ReferenceResolver.TryFind" />
    public LocatedNode? TryFind(string reference, LocatedNode from) => _references.TryFind(reference, from);

    /// <summary>
    /// Gets the description of a component at its place of use: since 3.1, the one beside the reference replaces the
    /// component's own ("Reference Object").
    /// </summary>
    /// <param name="use">The component, or the reference to it.</param>
    /// <param name="target">The target of the reference.</param>
    public string? DescriptionOf(LocatedNode use, LocatedNode target)
    {
        var own = HasReferenceSiblings && use.Reference is not null ? use.Text("description") : null;
        return own ?? target.Text("description");
    }

    /// <inheritdoc cref="ReferenceResolver.Follow" />
    public LocatedNode? Follow(LocatedNode at) => _references.Follow(at);
}
