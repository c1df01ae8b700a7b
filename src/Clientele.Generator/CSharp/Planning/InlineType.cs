using System.Collections.Generic;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.CSharp.Schemas;

namespace Clientele.Generator.CSharp.Planning;

/// <summary>
/// A type made of inline schemas that are one: of equal structure and equal local name, wherever they stand.
/// </summary>
internal sealed class InlineType(int number, Schema schema, SchemaKind shape, string local)
{
    private readonly HashSet<TypePlace> _known = [];
    private readonly List<TypePlace> _places = [];

    /// <summary>Stands for the name until it is known; no legal identifier.</summary>
    public string Key { get; } = "?" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Gets the key in a form that sorts ordinally as types are met.</summary>
    public string Order { get; } = number.ToString("D7", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Gets the schema that is met first; the others say the same.</summary>
    public Schema Schema { get; } = schema;

    public SchemaKind Shape { get; } = shape;

    /// <summary>Gets its title, or what it is called where it stands.</summary>
    public string Local { get; } = local;

    /// <summary>Gets where it stands, each place once, the first first.</summary>
    public IReadOnlyList<TypePlace> Places => _places;

    /// <summary>Gets or sets whether it is declared: a union whose branches come down to one type is not.</summary>
    public bool IsDeclared { get; set; } = true;

    /// <summary>Of a union: whether null is one of its branches.</summary>
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
