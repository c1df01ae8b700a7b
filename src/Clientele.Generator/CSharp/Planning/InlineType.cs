using System.Collections.Generic;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.CSharp.Schemas;

namespace Clientele.Generator.CSharp.Planning;

/// <summary>
/// A type made of inline schemas that are the same: with equal structure and local name, wherever they appear.
/// </summary>
internal sealed class InlineType(int number, Schema schema, SchemaKind shape, string local)
{
    private readonly HashSet<TypePlace> _known = [];
    private readonly List<TypePlace> _places = [];

    /// <summary>Gets a placeholder for the name until it is known; not a legal identifier.</summary>
    public string Key { get; } = "?" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Gets the key in a form that sorts ordinally in the order of discovery.</summary>
    public string Order { get; } = number.ToString("D7", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Gets the schema that was found first; the others say the same.</summary>
    public Schema Schema { get; } = schema;

    public SchemaKind Shape { get; } = shape;

    /// <summary>Gets its title, or its local name where it appears.</summary>
    public string Local { get; } = local;

    /// <summary>Gets the places where it appears, each once, in the order of discovery.</summary>
    public IReadOnlyList<TypePlace> Places => _places;

    /// <summary>Gets or sets whether it is declared; a union whose branches reduce to a single type is not.</summary>
    public bool IsDeclared { get; set; } = true;

    /// <summary>Gets or sets, for a union, whether null is one of its branches.</summary>
    public bool IsNullable { get; set; }

    /// <summary>Adds a place.</summary>
    public void Add(TypePlace place)
    {
        if (_known.Add(place))
        {
            _places.Add(place);
        }
    }
}
