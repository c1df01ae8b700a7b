using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Naming;

namespace Clientele.Generator.CSharp.Mapping.Responses;

/// <summary>
/// The classes of headers that operations share: those whose local name is free and stands for a single shape in the
/// whole description. A class is one of them even if a single operation has it, so that a second one renames nothing.
/// </summary>
internal sealed class SharedHeaders
{
    private readonly Dictionary<string, HeadersDeclaration> _classes;

    private SharedHeaders(Dictionary<string, HeadersDeclaration> classes) => _classes = classes;

    /// <summary>Determines which classes are shared, and claims their names.</summary>
    /// <param name="drafts">
    /// The classes that could be, with their local names, for all operations and webhooks in the description's order;
    /// the docs of the first are taken.
    /// </param>
    /// <param name="scope">The names of the namespace; those of the types of schemas are taken.</param>
    public static SharedHeaders Find(IEnumerable<HeadersDeclaration> drafts, NameScope scope)
    {
        var classes = drafts
            .GroupBy(static draft => draft.Name, StringComparer.OrdinalIgnoreCase)
            .Where(wish => !scope.IsTaken(wish.Key) && wish.Select(Shape).Distinct().Count() == 1)
            .ToDictionary(static wish => wish.Key, static wish => wish.First(), StringComparer.OrdinalIgnoreCase);
        scope.Reserve(classes.Keys);
        return new SharedHeaders(classes);
    }

    /// <summary>Determines whether the class with a local name is shared.</summary>
    public bool Contains(string name) => _classes.ContainsKey(name);

    /// <summary>Gets those of the shared classes that are used, sorted ordinally by name.</summary>
    /// <param name="used">The classes of operations and webhooks; <see langword="null"/> where one has no headers.</param>
    public EquatableArray<HeadersDeclaration> UsedBy(IEnumerable<HeadersDeclaration?> used) =>
        used.OfType<HeadersDeclaration>()
            .Where(static headers => headers.IsShared)
            .Select(static headers => headers.Name)
            .Distinct()
            .OrderBy(static name => name, StringComparer.Ordinal)
            .Select(name => _classes[name])
            .ToEquatableArray();

    // Names of headers ignore case, and neither their order nor their docs matter.
    private static EquatableArray<HeaderMember> Shape(HeadersDeclaration draft) =>
        draft
            .Members.Select(static member =>
                member with
                {
                    WireName = member.WireName.ToUpperInvariant(),
                    Documentation = DocumentationComment.None,
                }
            )
            .OrderBy(static member => member.WireName, StringComparer.Ordinal)
            .ToEquatableArray();
}
